; generated from specs/fast_weights.yaml by `make generated`: do not edit
; fast_weights I=8 H=8 S=1 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v87 = alloca i64, i64 1, align 8
  %v308 = alloca float, i64 64, align 4
  %v453 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds i64, ptr %v1, i64 6
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 11
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 12
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 13
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 16
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 23
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 24
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 34
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 0
  %v91 = add i64 %v90, 128
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b0, label %b1
b0:
  %v96 = icmp eq i64 %v2, 0
  br i1 %v96, label %b2, label %b3
b2:
  %v97 = add i64 0, 0
  %v98 = getelementptr inbounds float, ptr %v40, i64 %v97
  %v99 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v100, ptr %v98, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v101 = icmp sgt i64 %v3, 1
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v87, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v87, align 8
  %v106 = mul i64 %v3, %v105
  br label %b6
b6:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b7, label %b8
b7:
  %v109 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 4
  %v111 = load i64, ptr %v110, align 8
  %v112 = icmp eq i64 %v111, 0
  br i1 %v112, label %b9, label %b10
b9:
  %v113 = icmp eq i64 %v2, 0
  br i1 %v113, label %b11, label %b12
b11:
  br label %b13
b13:
  %v114 = phi i64 [ 0, %b11 ], [ %v120, %b14 ]
  %v115 = icmp slt i64 %v114, 64
  br i1 %v115, label %b14, label %b15
b14:
  %v116 = add i64 0, %v114
  %v117 = getelementptr inbounds float, ptr %v42, i64 %v116
  %v118 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v119, ptr %v117, align 4
  %v120 = add nsw i64 %v114, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v121 = icmp sgt i64 %v3, 1
  br i1 %v121, label %b16, label %b17
b16:
  %v122 = getelementptr inbounds i64, ptr %v1, i64 3
  %v123 = atomicrmw add ptr %v122, i64 1 acq_rel
  %v124 = load i64, ptr %v87, align 8
  %v125 = add i64 %v124, 1
  store i64 %v125, ptr %v87, align 8
  %v126 = mul i64 %v3, %v125
  br label %b18
b18:
  %v127 = load atomic i64, ptr %v122 acquire, align 8
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b19, label %b20
b19:
  %v129 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 4
  %v131 = load i64, ptr %v130, align 8
  %v132 = icmp eq i64 %v131, 0
  br i1 %v132, label %b21, label %b22
b21:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 35
  %v134 = load i64, ptr %v133, align 8
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %b23, label %b24
b23:
  %v136 = add i64 %v7, 0
  %v137 = sdiv i64 %v136, 1
  %v138 = add i64 %v2, 1
  %v139 = mul i64 %v137, %v2
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v7
  %v143 = select i1 %v142, i64 %v141, i64 %v7
  %v144 = mul i64 %v137, %v138
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, %v7
  %v148 = select i1 %v147, i64 %v146, i64 %v7
  br label %b25
b25:
  %v149 = phi i64 [ %v143, %b23 ], [ %v160, %b26 ]
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b26, label %b27
b26:
  %v151 = and i64 0, %v72
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v149
  %v154 = mul i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v22, i64 %v154
  %v156 = add i64 0, 0
  %v157 = getelementptr inbounds float, ptr %v155, i64 %v156
  %v158 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v159, ptr %v157, align 4
  %v160 = add nsw i64 %v149, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v161 = icmp sgt i64 %v3, 1
  br i1 %v161, label %b28, label %b29
b28:
  %v162 = getelementptr inbounds i64, ptr %v1, i64 3
  %v163 = atomicrmw add ptr %v162, i64 1 acq_rel
  %v164 = load i64, ptr %v87, align 8
  %v165 = add i64 %v164, 1
  store i64 %v165, ptr %v87, align 8
  %v166 = mul i64 %v3, %v165
  br label %b30
b30:
  %v167 = load atomic i64, ptr %v162 acquire, align 8
  %v168 = icmp slt i64 %v167, %v166
  br i1 %v168, label %b31, label %b32
b31:
  %v169 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 4
  %v171 = load i64, ptr %v170, align 8
  %v172 = icmp eq i64 %v171, 0
  br i1 %v172, label %b33, label %b34
b33:
  %v173 = getelementptr inbounds i64, ptr %v1, i64 36
  %v174 = load i64, ptr %v173, align 8
  %v175 = icmp eq i64 %v174, 0
  br i1 %v175, label %b35, label %b36
b35:
  %v176 = add i64 %v7, 0
  %v177 = sdiv i64 %v176, 1
  %v178 = add i64 %v2, 1
  %v179 = mul i64 %v177, %v2
  %v180 = sdiv i64 %v179, %v3
  %v181 = mul i64 %v180, 1
  %v182 = icmp slt i64 %v181, %v7
  %v183 = select i1 %v182, i64 %v181, i64 %v7
  %v184 = mul i64 %v177, %v178
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, %v7
  %v188 = select i1 %v187, i64 %v186, i64 %v7
  br label %b37
b37:
  %v189 = phi i64 [ %v183, %b35 ], [ %v203, %b42 ]
  %v190 = icmp slt i64 %v189, %v188
  br i1 %v190, label %b38, label %b39
b38:
  %v191 = and i64 0, %v74
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v189
  %v194 = mul i64 %v193, 64
  %v195 = getelementptr inbounds float, ptr %v24, i64 %v194
  br label %b40
b40:
  %v196 = phi i64 [ 0, %b38 ], [ %v202, %b41 ]
  %v197 = icmp slt i64 %v196, 64
  br i1 %v197, label %b41, label %b42
b41:
  %v198 = add i64 0, %v196
  %v199 = getelementptr inbounds float, ptr %v195, i64 %v198
  %v200 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = add nsw i64 %v196, 8
  br label %b40
b42:
  %v203 = add nsw i64 %v189, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v204 = icmp sgt i64 %v3, 1
  br i1 %v204, label %b43, label %b44
b43:
  %v205 = getelementptr inbounds i64, ptr %v1, i64 3
  %v206 = atomicrmw add ptr %v205, i64 1 acq_rel
  %v207 = load i64, ptr %v87, align 8
  %v208 = add i64 %v207, 1
  store i64 %v208, ptr %v87, align 8
  %v209 = mul i64 %v3, %v208
  br label %b45
b45:
  %v210 = load atomic i64, ptr %v205 acquire, align 8
  %v211 = icmp slt i64 %v210, %v209
  br i1 %v211, label %b46, label %b47
b46:
  %v212 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v213 = getelementptr inbounds float, ptr %v89, i64 0
  %v214 = getelementptr inbounds i64, ptr %v1, i64 4
  %v215 = load i64, ptr %v214, align 8
  %v216 = icmp eq i64 %v215, 0
  br i1 %v216, label %b48, label %b49
b48:
  %v217 = add i64 1, 0
  %v218 = sdiv i64 %v217, 1
  %v219 = add i64 %v2, 1
  %v220 = mul i64 %v218, %v2
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, 1
  %v224 = select i1 %v223, i64 %v222, i64 1
  %v225 = mul i64 %v218, %v219
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, 1
  %v229 = select i1 %v228, i64 %v227, i64 1
  %v230 = icmp slt i64 %v229, 1
  %v231 = select i1 %v230, i64 %v229, i64 1
  br label %b50
b50:
  %v232 = phi i64 [ %v224, %b48 ], [ %v246, %b51 ]
  %v233 = icmp slt i64 %v232, %v231
  br i1 %v233, label %b51, label %b52
b51:
  %v234 = mul i64 %v232, 64
  %v235 = mul i64 %v232, 8
  %v236 = add i64 %v234, 0
  %v237 = add i64 %v235, 0
  %v238 = getelementptr inbounds float, ptr %v213, i64 %v236
  %v239 = sub i64 8, %v237
  %v240 = icmp slt i64 %v239, 0
  %v241 = select i1 %v240, i64 0, i64 %v239
  %v242 = mul i64 %v237, 8
  %v243 = add i64 0, %v242
  %v244 = getelementptr inbounds float, ptr %v14, i64 %v243
  call void @pack_turned(ptr %v244, i64 8, i64 1, i64 8, i64 %v241, ptr %v238, i64 8)
  %v245 = add i64 %v234, 64
  %v246 = add nsw i64 %v232, 1
  br label %b50
b52:
  br label %b49
b49:
  %v247 = icmp sgt i64 %v3, 1
  br i1 %v247, label %b53, label %b54
b53:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 3
  %v249 = atomicrmw add ptr %v248, i64 1 acq_rel
  %v250 = load i64, ptr %v87, align 8
  %v251 = add i64 %v250, 1
  store i64 %v251, ptr %v87, align 8
  %v252 = mul i64 %v3, %v251
  br label %b55
b55:
  %v253 = load atomic i64, ptr %v248 acquire, align 8
  %v254 = icmp slt i64 %v253, %v252
  br i1 %v254, label %b56, label %b57
b56:
  %v255 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v256 = getelementptr inbounds float, ptr %v89, i64 64
  %v257 = getelementptr inbounds i64, ptr %v1, i64 4
  %v258 = load i64, ptr %v257, align 8
  %v259 = icmp eq i64 %v258, 0
  br i1 %v259, label %b58, label %b59
b58:
  %v260 = add i64 1, 0
  %v261 = sdiv i64 %v260, 1
  %v262 = add i64 %v2, 1
  %v263 = mul i64 %v261, %v2
  %v264 = sdiv i64 %v263, %v3
  %v265 = mul i64 %v264, 1
  %v266 = icmp slt i64 %v265, 1
  %v267 = select i1 %v266, i64 %v265, i64 1
  %v268 = mul i64 %v261, %v262
  %v269 = sdiv i64 %v268, %v3
  %v270 = mul i64 %v269, 1
  %v271 = icmp slt i64 %v270, 1
  %v272 = select i1 %v271, i64 %v270, i64 1
  %v273 = icmp slt i64 %v272, 1
  %v274 = select i1 %v273, i64 %v272, i64 1
  br label %b60
b60:
  %v275 = phi i64 [ %v267, %b58 ], [ %v289, %b61 ]
  %v276 = icmp slt i64 %v275, %v274
  br i1 %v276, label %b61, label %b62
b61:
  %v277 = mul i64 %v275, 64
  %v278 = mul i64 %v275, 8
  %v279 = add i64 %v277, 0
  %v280 = add i64 %v278, 0
  %v281 = getelementptr inbounds float, ptr %v256, i64 %v279
  %v282 = sub i64 8, %v280
  %v283 = icmp slt i64 %v282, 0
  %v284 = select i1 %v283, i64 0, i64 %v282
  %v285 = mul i64 %v280, 8
  %v286 = add i64 0, %v285
  %v287 = getelementptr inbounds float, ptr %v12, i64 %v286
  call void @pack_turned(ptr %v287, i64 8, i64 1, i64 8, i64 %v284, ptr %v281, i64 8)
  %v288 = add i64 %v277, 64
  %v289 = add nsw i64 %v275, 1
  br label %b60
b62:
  br label %b59
b59:
  %v290 = icmp sgt i64 %v3, 1
  br i1 %v290, label %b63, label %b64
b63:
  %v291 = getelementptr inbounds i64, ptr %v1, i64 3
  %v292 = atomicrmw add ptr %v291, i64 1 acq_rel
  %v293 = load i64, ptr %v87, align 8
  %v294 = add i64 %v293, 1
  store i64 %v294, ptr %v87, align 8
  %v295 = mul i64 %v3, %v294
  br label %b65
b65:
  %v296 = load atomic i64, ptr %v291 acquire, align 8
  %v297 = icmp slt i64 %v296, %v295
  br i1 %v297, label %b66, label %b67
b66:
  %v298 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  %v299 = getelementptr inbounds i64, ptr %v1, i64 5
  %v300 = load i64, ptr %v299, align 8
  br label %b68
b68:
  %v301 = phi i64 [ 0, %b64 ], [ %v845, %b150 ]
  %v302 = icmp slt i64 %v301, %v5
  br i1 %v302, label %b69, label %b70
b69:
  %v303 = add i64 %v301, %v300
  %v304 = icmp slt i64 %v303, %v5
  %v305 = select i1 %v304, i64 %v303, i64 %v5
  %v306 = sub i64 %v305, %v301
  %v307 = mul i64 %v306, %v7
  %v309 = add i64 %v307, 0
  %v310 = sdiv i64 %v309, 1
  %v311 = add i64 %v2, 1
  %v312 = mul i64 %v310, %v2
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v307
  %v316 = select i1 %v315, i64 %v314, i64 %v307
  %v317 = mul i64 %v310, %v311
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, %v307
  %v321 = select i1 %v320, i64 %v319, i64 %v307
  %v322 = mul i64 %v301, %v7
  %v323 = add i64 %v316, %v322
  %v324 = add i64 %v321, %v322
  br label %b71
b71:
  %v325 = phi i64 [ %v323, %b69 ], [ %v379, %b76 ]
  %v326 = icmp slt i64 %v325, %v324
  br i1 %v326, label %b72, label %b73
b72:
  %v327 = add i64 %v325, 96
  %v328 = icmp slt i64 %v327, %v324
  %v329 = select i1 %v328, i64 %v327, i64 %v324
  br label %b74
b74:
  %v330 = phi i64 [ 0, %b72 ], [ %v378, %b79 ]
  %v331 = icmp slt i64 %v330, 1
  br i1 %v331, label %b75, label %b76
b75:
  %v332 = sub i64 %v329, %v325
  %v333 = sub i64 8, 1
  %v334 = add i64 %v332, %v333
  %v335 = sdiv i64 %v334, 8
  br label %b77
b77:
  %v336 = phi i64 [ 0, %b75 ], [ %v377, %b84 ]
  %v337 = icmp slt i64 %v336, %v335
  br i1 %v337, label %b78, label %b79
b78:
  %v338 = mul i64 %v332, %v336
  %v339 = sdiv i64 %v338, %v335
  %v340 = add i64 %v325, %v339
  %v341 = add i64 %v336, 1
  %v342 = mul i64 %v332, %v341
  %v343 = sdiv i64 %v342, %v335
  %v344 = add i64 %v325, %v343
  %v345 = mul i64 %v330, 64
  %v346 = getelementptr inbounds float, ptr %v213, i64 %v345
  %v347 = sub i64 %v344, %v340
  %v348 = mul i64 %v340, 8
  %v349 = getelementptr inbounds float, ptr %v10, i64 %v348
  %v350 = getelementptr inbounds float, ptr %v349, i64 0
  %v351 = sub i64 %v347, 1
  %v352 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v351
  %v353 = load ptr, ptr %v352, align 4
  %v354 = getelementptr inbounds float, ptr %v308, i64 0
  %v355 = icmp sgt i64 %v347, 0
  br i1 %v355, label %b80, label %b81
b80:
  call void %v353(ptr %v350, i64 8, ptr %v346, i64 8, ptr %v354, i64 8, i64 0)
  br label %b81
b81:
  %v356 = add i64 %v345, 64
  br label %b82
b82:
  %v357 = phi i64 [ %v340, %b81 ], [ %v376, %b87 ]
  %v358 = icmp slt i64 %v357, %v344
  br i1 %v358, label %b83, label %b84
b83:
  %v359 = sub i64 %v357, %v340
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v308, i64 %v360
  %v362 = mul i64 %v357, 8
  %v363 = getelementptr inbounds float, ptr %v44, i64 %v362
  br label %b85
b85:
  %v364 = phi i64 [ 0, %b83 ], [ %v375, %b86 ]
  %v365 = icmp slt i64 %v364, 1
  br i1 %v365, label %b86, label %b87
b86:
  %v366 = mul i64 %v330, 1
  %v367 = add i64 %v366, %v364
  %v368 = mul i64 %v367, 8
  %v369 = add i64 0, %v364
  %v370 = mul i64 %v369, 8
  %v371 = getelementptr inbounds float, ptr %v361, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = add i64 0, %v368
  %v374 = getelementptr inbounds float, ptr %v363, i64 %v373
  store <8 x float> %v372, ptr %v374, align 4
  %v375 = add nsw i64 %v364, 1
  br label %b85
b87:
  %v376 = add nsw i64 %v357, 1
  br label %b82
b84:
  %v377 = add nsw i64 %v336, 1
  br label %b77
b79:
  %v378 = add nsw i64 %v330, 1
  br label %b74
b76:
  %v379 = add nsw i64 %v325, 96
  br label %b71
b73:
  %v380 = icmp sgt i64 %v3, 1
  br i1 %v380, label %b88, label %b89
b88:
  %v381 = getelementptr inbounds i64, ptr %v1, i64 3
  %v382 = atomicrmw add ptr %v381, i64 1 acq_rel
  %v383 = load i64, ptr %v87, align 8
  %v384 = add i64 %v383, 1
  store i64 %v384, ptr %v87, align 8
  %v385 = mul i64 %v3, %v384
  br label %b90
b90:
  %v386 = load atomic i64, ptr %v381 acquire, align 8
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b91, label %b92
b91:
  %v388 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  br label %b93
b93:
  %v389 = phi i64 [ %v301, %b89 ], [ %v835, %b148 ]
  %v390 = icmp slt i64 %v389, %v305
  br i1 %v390, label %b94, label %b95
b94:
  %v391 = add i64 %v7, 0
  %v392 = sdiv i64 %v391, 1
  %v393 = add i64 %v2, 1
  %v394 = mul i64 %v392, %v2
  %v395 = sdiv i64 %v394, %v3
  %v396 = mul i64 %v395, 1
  %v397 = icmp slt i64 %v396, %v7
  %v398 = select i1 %v397, i64 %v396, i64 %v7
  %v399 = mul i64 %v392, %v393
  %v400 = sdiv i64 %v399, %v3
  %v401 = mul i64 %v400, 1
  %v402 = icmp slt i64 %v401, %v7
  %v403 = select i1 %v402, i64 %v401, i64 %v7
  br label %b96
b96:
  %v404 = phi i64 [ %v398, %b94 ], [ %v452, %b101 ]
  %v405 = icmp slt i64 %v404, %v403
  br i1 %v405, label %b97, label %b98
b97:
  br label %b99
b99:
  %v406 = phi i64 [ 0, %b97 ], [ %v451, %b100 ]
  %v407 = icmp slt i64 %v406, 8
  br i1 %v407, label %b100, label %b101
b100:
  %v408 = add i64 %v389, 0
  %v409 = and i64 %v408, %v74
  %v410 = mul i64 %v409, %v7
  %v411 = add i64 %v410, %v404
  %v412 = mul i64 %v411, 64
  %v413 = getelementptr inbounds float, ptr %v24, i64 %v412
  %v414 = add i64 %v389, 0
  %v415 = and i64 %v414, %v72
  %v416 = mul i64 %v415, %v7
  %v417 = add i64 %v416, %v404
  %v418 = mul i64 %v417, 8
  %v419 = getelementptr inbounds float, ptr %v22, i64 %v418
  %v420 = add i64 0, %v406
  %v421 = getelementptr inbounds float, ptr %v419, i64 %v420
  %v422 = load float, ptr %v421, align 4
  %v423 = add i64 %v389, 1
  %v424 = and i64 %v423, %v74
  %v425 = mul i64 %v424, %v7
  %v426 = add i64 %v425, %v404
  %v427 = mul i64 %v426, 64
  %v428 = getelementptr inbounds float, ptr %v24, i64 %v427
  %v429 = mul i64 %v406, 8
  %v430 = add i64 0, %v429
  %v431 = add i64 %v430, 0
  %v432 = getelementptr inbounds float, ptr %v413, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v435 = shufflevector <8 x float> %v434, <8 x float> poison, <8 x i32> zeroinitializer
  %v436 = fmul <8 x float> %v435, %v433
  %v437 = add i64 0, 0
  %v438 = getelementptr inbounds float, ptr %v419, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = insertelement <8 x float> poison, float %v422, i64 0
  %v441 = shufflevector <8 x float> %v440, <8 x float> poison, <8 x i32> zeroinitializer
  %v442 = fmul <8 x float> %v441, %v439
  %v443 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v444 = shufflevector <8 x float> %v443, <8 x float> poison, <8 x i32> zeroinitializer
  %v445 = fmul <8 x float> %v444, %v442
  %v446 = fadd <8 x float> %v436, %v445
  %v447 = mul i64 %v406, 8
  %v448 = add i64 0, %v447
  %v449 = add i64 %v448, 0
  %v450 = getelementptr inbounds float, ptr %v428, i64 %v449
  store <8 x float> %v446, ptr %v450, align 4
  %v451 = add nsw i64 %v406, 1
  br label %b99
b101:
  %v452 = add nsw i64 %v404, 1
  br label %b96
b98:
  %v454 = add i64 %v7, 0
  %v455 = sdiv i64 %v454, 1
  %v456 = add i64 %v2, 1
  %v457 = mul i64 %v455, %v2
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 1
  %v460 = icmp slt i64 %v459, %v7
  %v461 = select i1 %v460, i64 %v459, i64 %v7
  %v462 = mul i64 %v455, %v456
  %v463 = sdiv i64 %v462, %v3
  %v464 = mul i64 %v463, 1
  %v465 = icmp slt i64 %v464, %v7
  %v466 = select i1 %v465, i64 %v464, i64 %v7
  br label %b102
b102:
  %v467 = phi i64 [ %v461, %b98 ], [ %v539, %b107 ]
  %v468 = icmp slt i64 %v467, %v466
  br i1 %v468, label %b103, label %b104
b103:
  %v469 = add i64 %v467, 96
  %v470 = icmp slt i64 %v469, %v466
  %v471 = select i1 %v470, i64 %v469, i64 %v466
  br label %b105
b105:
  %v472 = phi i64 [ 0, %b103 ], [ %v538, %b110 ]
  %v473 = icmp slt i64 %v472, 1
  br i1 %v473, label %b106, label %b107
b106:
  %v474 = sub i64 %v471, %v467
  %v475 = sub i64 8, 1
  %v476 = add i64 %v474, %v475
  %v477 = sdiv i64 %v476, 8
  br label %b108
b108:
  %v478 = phi i64 [ 0, %b106 ], [ %v537, %b115 ]
  %v479 = icmp slt i64 %v478, %v477
  br i1 %v479, label %b109, label %b110
b109:
  %v480 = mul i64 %v474, %v478
  %v481 = sdiv i64 %v480, %v477
  %v482 = add i64 %v467, %v481
  %v483 = add i64 %v478, 1
  %v484 = mul i64 %v474, %v483
  %v485 = sdiv i64 %v484, %v477
  %v486 = add i64 %v467, %v485
  %v487 = mul i64 %v472, 64
  %v488 = getelementptr inbounds float, ptr %v256, i64 %v487
  %v489 = sub i64 %v486, %v482
  %v490 = add i64 %v389, 0
  %v491 = and i64 %v490, %v72
  %v492 = mul i64 %v491, %v7
  %v493 = add i64 %v492, %v482
  %v494 = mul i64 %v493, 8
  %v495 = getelementptr inbounds float, ptr %v22, i64 %v494
  %v496 = getelementptr inbounds float, ptr %v495, i64 0
  %v497 = sub i64 %v489, 1
  %v498 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v497
  %v499 = load ptr, ptr %v498, align 4
  %v500 = getelementptr inbounds float, ptr %v453, i64 0
  %v501 = icmp sgt i64 %v489, 0
  br i1 %v501, label %b111, label %b112
b111:
  call void %v499(ptr %v496, i64 8, ptr %v488, i64 8, ptr %v500, i64 8, i64 0)
  br label %b112
b112:
  %v502 = add i64 %v487, 64
  br label %b113
b113:
  %v503 = phi i64 [ %v482, %b112 ], [ %v536, %b118 ]
  %v504 = icmp slt i64 %v503, %v486
  br i1 %v504, label %b114, label %b115
b114:
  %v505 = sub i64 %v503, %v482
  %v506 = mul i64 %v505, 8
  %v507 = getelementptr inbounds float, ptr %v453, i64 %v506
  %v508 = add i64 %v389, 0
  %v509 = and i64 %v508, %v78
  %v510 = mul i64 %v509, %v7
  %v511 = add i64 %v510, %v503
  %v512 = mul i64 %v511, 8
  %v513 = getelementptr inbounds float, ptr %v44, i64 %v512
  %v514 = add i64 %v389, 0
  %v515 = and i64 %v514, %v80
  %v516 = mul i64 %v515, %v7
  %v517 = add i64 %v516, %v503
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v46, i64 %v518
  br label %b116
b116:
  %v520 = phi i64 [ 0, %b114 ], [ %v535, %b117 ]
  %v521 = icmp slt i64 %v520, 1
  br i1 %v521, label %b117, label %b118
b117:
  %v522 = mul i64 %v472, 1
  %v523 = add i64 %v522, %v520
  %v524 = mul i64 %v523, 8
  %v525 = add i64 0, %v520
  %v526 = mul i64 %v525, 8
  %v527 = getelementptr inbounds float, ptr %v507, i64 %v526
  %v528 = load <8 x float>, ptr %v527, align 4
  %v529 = add i64 0, %v524
  %v530 = getelementptr inbounds float, ptr %v513, i64 %v529
  %v531 = load <8 x float>, ptr %v530, align 4
  %v532 = fadd <8 x float> %v528, %v531
  %v533 = add i64 0, %v524
  %v534 = getelementptr inbounds float, ptr %v519, i64 %v533
  store <8 x float> %v532, ptr %v534, align 4
  %v535 = add nsw i64 %v520, 1
  br label %b116
b118:
  %v536 = add nsw i64 %v503, 1
  br label %b113
b115:
  %v537 = add nsw i64 %v478, 1
  br label %b108
b110:
  %v538 = add nsw i64 %v472, 1
  br label %b105
b107:
  %v539 = add nsw i64 %v467, 96
  br label %b102
b104:
  %v540 = add i64 %v7, 0
  %v541 = sdiv i64 %v540, 1
  %v542 = add i64 %v2, 1
  %v543 = mul i64 %v541, %v2
  %v544 = sdiv i64 %v543, %v3
  %v545 = mul i64 %v544, 1
  %v546 = icmp slt i64 %v545, %v7
  %v547 = select i1 %v546, i64 %v545, i64 %v7
  %v548 = mul i64 %v541, %v542
  %v549 = sdiv i64 %v548, %v3
  %v550 = mul i64 %v549, 1
  %v551 = icmp slt i64 %v550, %v7
  %v552 = select i1 %v551, i64 %v550, i64 %v7
  br label %b119
b119:
  %v553 = phi i64 [ %v547, %b104 ], [ %v604, %b124 ]
  %v554 = icmp slt i64 %v553, %v552
  br i1 %v554, label %b120, label %b121
b120:
  br label %b122
b122:
  %v555 = phi i64 [ 0, %b120 ], [ %v603, %b127 ]
  %v556 = icmp slt i64 %v555, 8
  br i1 %v556, label %b123, label %b124
b123:
  br label %b125
b125:
  %v557 = phi i64 [ 0, %b123 ], [ %v588, %b126 ]
  %v558 = phi <8 x float> [ splat (float 0x0000000000000000), %b123 ], [ %v587, %b126 ]
  %v559 = icmp slt i64 %v557, 8
  br i1 %v559, label %b126, label %b127
b126:
  %v560 = add i64 %v389, 1
  %v561 = and i64 %v560, %v74
  %v562 = mul i64 %v561, %v7
  %v563 = add i64 %v562, %v553
  %v564 = mul i64 %v563, 64
  %v565 = getelementptr inbounds float, ptr %v24, i64 %v564
  %v566 = add i64 %v389, 0
  %v567 = and i64 %v566, %v80
  %v568 = mul i64 %v567, %v7
  %v569 = add i64 %v568, %v553
  %v570 = mul i64 %v569, 8
  %v571 = getelementptr inbounds float, ptr %v46, i64 %v570
  %v572 = mul i64 %v555, 8
  %v573 = add i64 0, %v572
  %v574 = add i64 %v573, %v557
  %v575 = getelementptr inbounds float, ptr %v565, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = add i64 0, %v557
  %v578 = getelementptr inbounds float, ptr %v571, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v581 = shufflevector <8 x float> %v580, <8 x float> poison, <8 x i32> zeroinitializer
  %v582 = fcmp ole <8 x float> %v579, %v581
  %v583 = select <8 x i1> %v582, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v584 = fcmp une <8 x float> %v583, splat (float 0x0000000000000000)
  %v585 = select <8 x i1> %v584, <8 x float> %v581, <8 x float> %v579
  %v586 = fmul <8 x float> %v576, %v585
  %v587 = fadd <8 x float> %v558, %v586
  %v588 = add nsw i64 %v557, 8
  br label %b125
b127:
  %v589 = shufflevector <8 x float> %v558, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v590 = shufflevector <8 x float> %v558, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v591 = fadd <4 x float> %v589, %v590
  %v592 = shufflevector <4 x float> %v591, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v593 = shufflevector <4 x float> %v591, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v594 = fadd <2 x float> %v592, %v593
  %v595 = extractelement <2 x float> %v594, i64 0
  %v596 = extractelement <2 x float> %v594, i64 1
  %v597 = fadd float %v595, %v596
  %v598 = fadd float %v597, 0x0000000000000000
  %v599 = mul i64 %v553, 8
  %v600 = getelementptr inbounds float, ptr %v48, i64 %v599
  %v601 = add i64 0, %v555
  %v602 = getelementptr inbounds float, ptr %v600, i64 %v601
  store float %v598, ptr %v602, align 4
  %v603 = add nsw i64 %v555, 1
  br label %b122
b124:
  %v604 = add nsw i64 %v553, 1
  br label %b119
b121:
  %v605 = add i64 %v7, 0
  %v606 = sdiv i64 %v605, 1
  %v607 = add i64 %v2, 1
  %v608 = mul i64 %v606, %v2
  %v609 = sdiv i64 %v608, %v3
  %v610 = mul i64 %v609, 1
  %v611 = icmp slt i64 %v610, %v7
  %v612 = select i1 %v611, i64 %v610, i64 %v7
  %v613 = mul i64 %v606, %v607
  %v614 = sdiv i64 %v613, %v3
  %v615 = mul i64 %v614, 1
  %v616 = icmp slt i64 %v615, %v7
  %v617 = select i1 %v616, i64 %v615, i64 %v7
  br label %b128
b128:
  %v618 = phi i64 [ %v612, %b121 ], [ %v653, %b133 ]
  %v619 = icmp slt i64 %v618, %v617
  br i1 %v619, label %b129, label %b130
b129:
  br label %b131
b131:
  %v620 = phi i64 [ 0, %b129 ], [ %v639, %b132 ]
  %v621 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v638, %b132 ]
  %v622 = icmp slt i64 %v620, 8
  br i1 %v622, label %b132, label %b133
b132:
  %v623 = add i64 %v389, 0
  %v624 = and i64 %v623, %v80
  %v625 = mul i64 %v624, %v7
  %v626 = add i64 %v625, %v618
  %v627 = mul i64 %v626, 8
  %v628 = getelementptr inbounds float, ptr %v46, i64 %v627
  %v629 = mul i64 %v618, 8
  %v630 = getelementptr inbounds float, ptr %v48, i64 %v629
  %v631 = add i64 0, %v620
  %v632 = getelementptr inbounds float, ptr %v628, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = add i64 0, %v620
  %v635 = getelementptr inbounds float, ptr %v630, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = fadd <8 x float> %v633, %v636
  %v638 = fadd <8 x float> %v621, %v637
  %v639 = add nsw i64 %v620, 8
  br label %b131
b133:
  %v640 = shufflevector <8 x float> %v621, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v641 = shufflevector <8 x float> %v621, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v642 = fadd <4 x float> %v640, %v641
  %v643 = shufflevector <4 x float> %v642, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v644 = shufflevector <4 x float> %v642, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v645 = fadd <2 x float> %v643, %v644
  %v646 = extractelement <2 x float> %v645, i64 0
  %v647 = extractelement <2 x float> %v645, i64 1
  %v648 = fadd float %v646, %v647
  %v649 = fadd float %v648, 0x0000000000000000
  %v650 = mul i64 %v618, 1
  %v651 = getelementptr inbounds float, ptr %v50, i64 %v650
  %v652 = getelementptr inbounds float, ptr %v651, i64 0
  store float %v649, ptr %v652, align 4
  %v653 = add nsw i64 %v618, 1
  br label %b128
b130:
  %v654 = add i64 %v7, 0
  %v655 = sdiv i64 %v654, 1
  %v656 = add i64 %v2, 1
  %v657 = mul i64 %v655, %v2
  %v658 = sdiv i64 %v657, %v3
  %v659 = mul i64 %v658, 1
  %v660 = icmp slt i64 %v659, %v7
  %v661 = select i1 %v660, i64 %v659, i64 %v7
  %v662 = mul i64 %v655, %v656
  %v663 = sdiv i64 %v662, %v3
  %v664 = mul i64 %v663, 1
  %v665 = icmp slt i64 %v664, %v7
  %v666 = select i1 %v665, i64 %v664, i64 %v7
  br label %b134
b134:
  %v667 = phi i64 [ %v661, %b130 ], [ %v700, %b135 ]
  %v668 = icmp slt i64 %v667, %v666
  br i1 %v668, label %b135, label %b136
b135:
  %v669 = add i64 %v389, 0
  %v670 = and i64 %v669, %v80
  %v671 = mul i64 %v670, %v7
  %v672 = add i64 %v671, %v667
  %v673 = mul i64 %v672, 8
  %v674 = getelementptr inbounds float, ptr %v46, i64 %v673
  %v675 = mul i64 %v667, 8
  %v676 = getelementptr inbounds float, ptr %v48, i64 %v675
  %v677 = mul i64 %v667, 1
  %v678 = getelementptr inbounds float, ptr %v50, i64 %v677
  %v679 = getelementptr inbounds float, ptr %v678, i64 0
  %v680 = load float, ptr %v679, align 4
  %v681 = fdiv float %v680, 0x4020000000000000
  %v682 = add i64 %v389, 0
  %v683 = and i64 %v682, %v78
  %v684 = mul i64 %v683, %v7
  %v685 = add i64 %v684, %v667
  %v686 = mul i64 %v685, 8
  %v687 = getelementptr inbounds float, ptr %v44, i64 %v686
  %v688 = add i64 0, 0
  %v689 = getelementptr inbounds float, ptr %v674, i64 %v688
  %v690 = load <8 x float>, ptr %v689, align 4
  %v691 = add i64 0, 0
  %v692 = getelementptr inbounds float, ptr %v676, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = fadd <8 x float> %v690, %v693
  %v695 = insertelement <8 x float> poison, float %v681, i64 0
  %v696 = shufflevector <8 x float> %v695, <8 x float> poison, <8 x i32> zeroinitializer
  %v697 = fsub <8 x float> %v694, %v696
  %v698 = add i64 0, 0
  %v699 = getelementptr inbounds float, ptr %v687, i64 %v698
  store <8 x float> %v697, ptr %v699, align 4
  %v700 = add nsw i64 %v667, 1
  br label %b134
b136:
  %v701 = add i64 %v7, 0
  %v702 = sdiv i64 %v701, 1
  %v703 = add i64 %v2, 1
  %v704 = mul i64 %v702, %v2
  %v705 = sdiv i64 %v704, %v3
  %v706 = mul i64 %v705, 1
  %v707 = icmp slt i64 %v706, %v7
  %v708 = select i1 %v707, i64 %v706, i64 %v7
  %v709 = mul i64 %v702, %v703
  %v710 = sdiv i64 %v709, %v3
  %v711 = mul i64 %v710, 1
  %v712 = icmp slt i64 %v711, %v7
  %v713 = select i1 %v712, i64 %v711, i64 %v7
  br label %b137
b137:
  %v714 = phi i64 [ %v708, %b136 ], [ %v744, %b142 ]
  %v715 = icmp slt i64 %v714, %v713
  br i1 %v715, label %b138, label %b139
b138:
  br label %b140
b140:
  %v716 = phi i64 [ 0, %b138 ], [ %v730, %b141 ]
  %v717 = phi <8 x float> [ splat (float 0x0000000000000000), %b138 ], [ %v729, %b141 ]
  %v718 = icmp slt i64 %v716, 8
  br i1 %v718, label %b141, label %b142
b141:
  %v719 = add i64 %v389, 0
  %v720 = and i64 %v719, %v78
  %v721 = mul i64 %v720, %v7
  %v722 = add i64 %v721, %v714
  %v723 = mul i64 %v722, 8
  %v724 = getelementptr inbounds float, ptr %v44, i64 %v723
  %v725 = add i64 0, %v716
  %v726 = getelementptr inbounds float, ptr %v724, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = fmul <8 x float> %v727, %v727
  %v729 = fadd <8 x float> %v717, %v728
  %v730 = add nsw i64 %v716, 8
  br label %b140
b142:
  %v731 = shufflevector <8 x float> %v717, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v732 = shufflevector <8 x float> %v717, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v733 = fadd <4 x float> %v731, %v732
  %v734 = shufflevector <4 x float> %v733, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v735 = shufflevector <4 x float> %v733, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v736 = fadd <2 x float> %v734, %v735
  %v737 = extractelement <2 x float> %v736, i64 0
  %v738 = extractelement <2 x float> %v736, i64 1
  %v739 = fadd float %v737, %v738
  %v740 = fadd float %v739, 0x0000000000000000
  %v741 = mul i64 %v714, 1
  %v742 = getelementptr inbounds float, ptr %v50, i64 %v741
  %v743 = getelementptr inbounds float, ptr %v742, i64 0
  store float %v740, ptr %v743, align 4
  %v744 = add nsw i64 %v714, 1
  br label %b137
b139:
  %v745 = add i64 %v7, 0
  %v746 = sdiv i64 %v745, 1
  %v747 = add i64 %v2, 1
  %v748 = mul i64 %v746, %v2
  %v749 = sdiv i64 %v748, %v3
  %v750 = mul i64 %v749, 1
  %v751 = icmp slt i64 %v750, %v7
  %v752 = select i1 %v751, i64 %v750, i64 %v7
  %v753 = mul i64 %v746, %v747
  %v754 = sdiv i64 %v753, %v3
  %v755 = mul i64 %v754, 1
  %v756 = icmp slt i64 %v755, %v7
  %v757 = select i1 %v756, i64 %v755, i64 %v7
  br label %b143
b143:
  %v758 = phi i64 [ %v752, %b139 ], [ %v775, %b144 ]
  %v759 = icmp slt i64 %v758, %v757
  br i1 %v759, label %b144, label %b145
b144:
  %v760 = mul i64 %v758, 1
  %v761 = getelementptr inbounds float, ptr %v50, i64 %v760
  %v762 = getelementptr inbounds float, ptr %v761, i64 0
  %v763 = load float, ptr %v762, align 4
  %v764 = fdiv float %v763, 0x4020000000000000
  %v765 = fadd float %v764, 0x3EE4F8B580000000
  %v766 = call float @llvm.sqrt.f32(float %v765)
  %v767 = add i64 %v389, 0
  %v768 = and i64 %v767, %v82
  %v769 = mul i64 %v768, %v7
  %v770 = add i64 %v769, %v758
  %v771 = mul i64 %v770, 1
  %v772 = getelementptr inbounds float, ptr %v52, i64 %v771
  %v773 = add i64 0, 0
  %v774 = getelementptr inbounds float, ptr %v772, i64 %v773
  store float %v766, ptr %v774, align 4
  %v775 = add nsw i64 %v758, 1
  br label %b143
b145:
  %v776 = add i64 %v7, 0
  %v777 = sdiv i64 %v776, 1
  %v778 = add i64 %v2, 1
  %v779 = mul i64 %v777, %v2
  %v780 = sdiv i64 %v779, %v3
  %v781 = mul i64 %v780, 1
  %v782 = icmp slt i64 %v781, %v7
  %v783 = select i1 %v782, i64 %v781, i64 %v7
  %v784 = mul i64 %v777, %v778
  %v785 = sdiv i64 %v784, %v3
  %v786 = mul i64 %v785, 1
  %v787 = icmp slt i64 %v786, %v7
  %v788 = select i1 %v787, i64 %v786, i64 %v7
  br label %b146
b146:
  %v789 = phi i64 [ %v783, %b145 ], [ %v834, %b147 ]
  %v790 = icmp slt i64 %v789, %v788
  br i1 %v790, label %b147, label %b148
b147:
  %v791 = add i64 %v389, 0
  %v792 = and i64 %v791, %v78
  %v793 = mul i64 %v792, %v7
  %v794 = add i64 %v793, %v789
  %v795 = mul i64 %v794, 8
  %v796 = getelementptr inbounds float, ptr %v44, i64 %v795
  %v797 = add i64 %v389, 0
  %v798 = and i64 %v797, %v82
  %v799 = mul i64 %v798, %v7
  %v800 = add i64 %v799, %v789
  %v801 = mul i64 %v800, 1
  %v802 = getelementptr inbounds float, ptr %v52, i64 %v801
  %v803 = getelementptr inbounds float, ptr %v802, i64 0
  %v804 = load float, ptr %v803, align 4
  %v805 = fdiv float 0x3FF0000000000000, %v804
  %v806 = add i64 %v389, 1
  %v807 = and i64 %v806, %v72
  %v808 = mul i64 %v807, %v7
  %v809 = add i64 %v808, %v789
  %v810 = mul i64 %v809, 8
  %v811 = getelementptr inbounds float, ptr %v22, i64 %v810
  %v812 = add i64 0, 0
  %v813 = getelementptr inbounds float, ptr %v796, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = insertelement <8 x float> poison, float %v805, i64 0
  %v816 = shufflevector <8 x float> %v815, <8 x float> poison, <8 x i32> zeroinitializer
  %v817 = fmul <8 x float> %v814, %v816
  %v818 = add i64 0, 0
  %v819 = getelementptr inbounds float, ptr %v16, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = fmul <8 x float> %v817, %v820
  %v822 = add i64 0, 0
  %v823 = getelementptr inbounds float, ptr %v18, i64 %v822
  %v824 = load <8 x float>, ptr %v823, align 4
  %v825 = fadd <8 x float> %v821, %v824
  %v826 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v827 = shufflevector <8 x float> %v826, <8 x float> poison, <8 x i32> zeroinitializer
  %v828 = fcmp ole <8 x float> %v825, %v827
  %v829 = select <8 x i1> %v828, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v830 = fcmp une <8 x float> %v829, splat (float 0x0000000000000000)
  %v831 = select <8 x i1> %v830, <8 x float> %v827, <8 x float> %v825
  %v832 = add i64 0, 0
  %v833 = getelementptr inbounds float, ptr %v811, i64 %v832
  store <8 x float> %v831, ptr %v833, align 4
  %v834 = add nsw i64 %v789, 1
  br label %b146
b148:
  %v835 = add nsw i64 %v389, 1
  br label %b93
b95:
  %v836 = icmp sgt i64 %v3, 1
  br i1 %v836, label %b149, label %b150
b149:
  %v837 = getelementptr inbounds i64, ptr %v1, i64 3
  %v838 = atomicrmw add ptr %v837, i64 1 acq_rel
  %v839 = load i64, ptr %v87, align 8
  %v840 = add i64 %v839, 1
  store i64 %v840, ptr %v87, align 8
  %v841 = mul i64 %v3, %v840
  br label %b151
b151:
  %v842 = load atomic i64, ptr %v837 acquire, align 8
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b152, label %b153
b152:
  %v844 = call i32 @sched_yield()
  br label %b151
b153:
  br label %b150
b150:
  %v845 = add nsw i64 %v301, %v300
  br label %b68
b70:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v87 = alloca i64, i64 1, align 8
  %v967 = alloca float, i64 64, align 4
  %v1109 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds i64, ptr %v1, i64 6
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 11
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 12
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 13
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 16
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 23
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 24
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 34
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 15360
  %v91 = add i64 %v90, 128
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v89, i64 0
  %v94 = getelementptr inbounds i64, ptr %v1, i64 4
  %v95 = load i64, ptr %v94, align 8
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b0, label %b1
b0:
  %v97 = add i64 1, 0
  %v98 = sdiv i64 %v97, 1
  %v99 = add i64 %v2, 1
  %v100 = mul i64 %v98, %v2
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, 1
  %v104 = select i1 %v103, i64 %v102, i64 1
  %v105 = mul i64 %v98, %v99
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, 1
  %v109 = select i1 %v108, i64 %v107, i64 1
  %v110 = icmp slt i64 %v109, 1
  %v111 = select i1 %v110, i64 %v109, i64 1
  br label %b2
b2:
  %v112 = phi i64 [ %v104, %b0 ], [ %v126, %b3 ]
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b3, label %b4
b3:
  %v114 = mul i64 %v112, 64
  %v115 = mul i64 %v112, 8
  %v116 = add i64 %v114, 0
  %v117 = add i64 %v115, 0
  %v118 = getelementptr inbounds float, ptr %v93, i64 %v116
  %v119 = sub i64 8, %v117
  %v120 = icmp slt i64 %v119, 0
  %v121 = select i1 %v120, i64 0, i64 %v119
  %v122 = mul i64 %v117, 1
  %v123 = add i64 0, %v122
  %v124 = getelementptr inbounds float, ptr %v12, i64 %v123
  call void @pack_rows(ptr %v124, i64 1, i64 8, i64 8, i64 %v121, ptr %v118, i64 8)
  %v125 = add i64 %v114, 64
  %v126 = add nsw i64 %v112, 1
  br label %b2
b4:
  br label %b1
b1:
  %v127 = icmp sgt i64 %v3, 1
  br i1 %v127, label %b5, label %b6
b5:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v129 = atomicrmw add ptr %v128, i64 1 acq_rel
  %v130 = load i64, ptr %v87, align 8
  %v131 = add i64 %v130, 1
  store i64 %v131, ptr %v87, align 8
  %v132 = mul i64 %v3, %v131
  br label %b7
b7:
  %v133 = load atomic i64, ptr %v128 acquire, align 8
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b8, label %b9
b8:
  %v135 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v136 = phi i64 [ 0, %b6 ], [ %v1056, %b60 ]
  %v137 = icmp slt i64 %v136, %v5
  br i1 %v137, label %b11, label %b12
b11:
  %v138 = sub i64 %v5, 1
  %v139 = sub i64 %v138, %v136
  %v140 = add i64 %v7, 0
  %v141 = sdiv i64 %v140, 1
  %v142 = add i64 %v2, 1
  %v143 = mul i64 %v141, %v2
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, %v7
  %v147 = select i1 %v146, i64 %v145, i64 %v7
  %v148 = mul i64 %v141, %v142
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, %v7
  %v152 = select i1 %v151, i64 %v150, i64 %v7
  br label %b13
b13:
  %v153 = phi i64 [ %v147, %b11 ], [ %v182, %b14 ]
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b14, label %b15
b14:
  %v155 = add i64 %v139, 1
  %v156 = and i64 %v155, 1
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v153
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v26, i64 %v159
  %v161 = add i64 %v139, 0
  %v162 = and i64 %v161, %v70
  %v163 = mul i64 %v162, %v7
  %v164 = add i64 %v163, %v153
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v20, i64 %v165
  %v167 = add i64 %v139, 0
  %v168 = and i64 %v167, %v84
  %v169 = mul i64 %v168, %v7
  %v170 = add i64 %v169, %v153
  %v171 = mul i64 %v170, 8
  %v172 = getelementptr inbounds float, ptr %v54, i64 %v171
  %v173 = add i64 0, 0
  %v174 = getelementptr inbounds float, ptr %v160, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = add i64 0, 0
  %v177 = getelementptr inbounds float, ptr %v166, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = fadd <8 x float> %v175, %v178
  %v180 = add i64 0, 0
  %v181 = getelementptr inbounds float, ptr %v172, i64 %v180
  store <8 x float> %v179, ptr %v181, align 4
  %v182 = add nsw i64 %v153, 1
  br label %b13
b15:
  %v183 = add i64 %v7, 0
  %v184 = sdiv i64 %v183, 1
  %v185 = add i64 %v2, 1
  %v186 = mul i64 %v184, %v2
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, %v7
  %v190 = select i1 %v189, i64 %v188, i64 %v7
  %v191 = mul i64 %v184, %v185
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, %v7
  %v195 = select i1 %v194, i64 %v193, i64 %v7
  br label %b16
b16:
  %v196 = phi i64 [ %v190, %b15 ], [ %v262, %b21 ]
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %b17, label %b18
b17:
  br label %b19
b19:
  %v198 = phi i64 [ 0, %b17 ], [ %v248, %b20 ]
  %v199 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v247, %b20 ]
  %v200 = icmp slt i64 %v198, 8
  br i1 %v200, label %b20, label %b21
b20:
  %v201 = add i64 %v139, 0
  %v202 = and i64 %v201, %v78
  %v203 = mul i64 %v202, %v7
  %v204 = add i64 %v203, %v196
  %v205 = mul i64 %v204, 8
  %v206 = getelementptr inbounds float, ptr %v44, i64 %v205
  %v207 = add i64 %v139, 0
  %v208 = and i64 %v207, %v82
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v196
  %v211 = mul i64 %v210, 1
  %v212 = getelementptr inbounds float, ptr %v52, i64 %v211
  %v213 = getelementptr inbounds float, ptr %v212, i64 0
  %v214 = load float, ptr %v213, align 4
  %v215 = fdiv float 0x3FF0000000000000, %v214
  %v216 = add i64 %v139, 0
  %v217 = and i64 %v216, %v84
  %v218 = mul i64 %v217, %v7
  %v219 = add i64 %v218, %v196
  %v220 = mul i64 %v219, 8
  %v221 = getelementptr inbounds float, ptr %v54, i64 %v220
  %v222 = add i64 0, %v198
  %v223 = getelementptr inbounds float, ptr %v206, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = insertelement <8 x float> poison, float %v215, i64 0
  %v226 = shufflevector <8 x float> %v225, <8 x float> poison, <8 x i32> zeroinitializer
  %v227 = fmul <8 x float> %v224, %v226
  %v228 = add i64 0, %v198
  %v229 = getelementptr inbounds float, ptr %v16, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fmul <8 x float> %v227, %v230
  %v232 = add i64 0, %v198
  %v233 = getelementptr inbounds float, ptr %v18, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = fadd <8 x float> %v231, %v234
  %v236 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v237 = shufflevector <8 x float> %v236, <8 x float> poison, <8 x i32> zeroinitializer
  %v238 = fcmp ole <8 x float> %v235, %v237
  %v239 = select <8 x i1> %v238, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v240 = add i64 0, %v198
  %v241 = getelementptr inbounds float, ptr %v221, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fcmp une <8 x float> %v239, splat (float 0x0000000000000000)
  %v244 = select <8 x i1> %v243, <8 x float> %v237, <8 x float> %v242
  %v245 = fmul <8 x float> %v244, %v230
  %v246 = fmul <8 x float> %v245, %v224
  %v247 = fadd <8 x float> %v199, %v246
  %v248 = add nsw i64 %v198, 8
  br label %b19
b21:
  %v249 = shufflevector <8 x float> %v199, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v250 = shufflevector <8 x float> %v199, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v251 = fadd <4 x float> %v249, %v250
  %v252 = shufflevector <4 x float> %v251, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v253 = shufflevector <4 x float> %v251, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v254 = fadd <2 x float> %v252, %v253
  %v255 = extractelement <2 x float> %v254, i64 0
  %v256 = extractelement <2 x float> %v254, i64 1
  %v257 = fadd float %v255, %v256
  %v258 = fadd float %v257, 0x0000000000000000
  %v259 = mul i64 %v196, 1
  %v260 = getelementptr inbounds float, ptr %v56, i64 %v259
  %v261 = getelementptr inbounds float, ptr %v260, i64 0
  store float %v258, ptr %v261, align 4
  %v262 = add nsw i64 %v196, 1
  br label %b16
b18:
  %v263 = add i64 %v7, 0
  %v264 = sdiv i64 %v263, 1
  %v265 = add i64 %v2, 1
  %v266 = mul i64 %v264, %v2
  %v267 = sdiv i64 %v266, %v3
  %v268 = mul i64 %v267, 1
  %v269 = icmp slt i64 %v268, %v7
  %v270 = select i1 %v269, i64 %v268, i64 %v7
  %v271 = mul i64 %v264, %v265
  %v272 = sdiv i64 %v271, %v3
  %v273 = mul i64 %v272, 1
  %v274 = icmp slt i64 %v273, %v7
  %v275 = select i1 %v274, i64 %v273, i64 %v7
  br label %b22
b22:
  %v276 = phi i64 [ %v270, %b18 ], [ %v358, %b27 ]
  %v277 = icmp slt i64 %v276, %v275
  br i1 %v277, label %b23, label %b24
b23:
  br label %b25
b25:
  %v278 = phi i64 [ 0, %b23 ], [ %v344, %b26 ]
  %v279 = phi <8 x float> [ splat (float 0x0000000000000000), %b23 ], [ %v343, %b26 ]
  %v280 = icmp slt i64 %v278, 8
  br i1 %v280, label %b26, label %b27
b26:
  %v281 = add i64 %v139, 0
  %v282 = and i64 %v281, %v78
  %v283 = mul i64 %v282, %v7
  %v284 = add i64 %v283, %v276
  %v285 = mul i64 %v284, 8
  %v286 = getelementptr inbounds float, ptr %v44, i64 %v285
  %v287 = add i64 %v139, 0
  %v288 = and i64 %v287, %v82
  %v289 = mul i64 %v288, %v7
  %v290 = add i64 %v289, %v276
  %v291 = mul i64 %v290, 1
  %v292 = getelementptr inbounds float, ptr %v52, i64 %v291
  %v293 = getelementptr inbounds float, ptr %v292, i64 0
  %v294 = load float, ptr %v293, align 4
  %v295 = fdiv float 0x3FF0000000000000, %v294
  %v296 = add i64 %v139, 0
  %v297 = and i64 %v296, %v84
  %v298 = mul i64 %v297, %v7
  %v299 = add i64 %v298, %v276
  %v300 = mul i64 %v299, 8
  %v301 = getelementptr inbounds float, ptr %v54, i64 %v300
  %v302 = mul i64 %v276, 1
  %v303 = getelementptr inbounds float, ptr %v56, i64 %v302
  %v304 = getelementptr inbounds float, ptr %v303, i64 0
  %v305 = load float, ptr %v304, align 4
  %v306 = fmul float %v305, %v295
  %v307 = fdiv float %v306, %v294
  %v308 = fmul float %v307, 0x3FE0000000000000
  %v309 = fdiv float %v308, %v294
  %v310 = fdiv float %v309, 0x4020000000000000
  %v311 = fneg float %v310
  %v312 = add i64 0, %v278
  %v313 = getelementptr inbounds float, ptr %v286, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = insertelement <8 x float> poison, float %v295, i64 0
  %v316 = shufflevector <8 x float> %v315, <8 x float> poison, <8 x i32> zeroinitializer
  %v317 = fmul <8 x float> %v314, %v316
  %v318 = add i64 0, %v278
  %v319 = getelementptr inbounds float, ptr %v16, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = fmul <8 x float> %v317, %v320
  %v322 = add i64 0, %v278
  %v323 = getelementptr inbounds float, ptr %v18, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = fadd <8 x float> %v321, %v324
  %v326 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v327 = shufflevector <8 x float> %v326, <8 x float> poison, <8 x i32> zeroinitializer
  %v328 = fcmp ole <8 x float> %v325, %v327
  %v329 = select <8 x i1> %v328, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v330 = add i64 0, %v278
  %v331 = getelementptr inbounds float, ptr %v301, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = fcmp une <8 x float> %v329, splat (float 0x0000000000000000)
  %v334 = select <8 x i1> %v333, <8 x float> %v327, <8 x float> %v332
  %v335 = fmul <8 x float> %v334, %v320
  %v336 = fmul <8 x float> %v335, %v316
  %v337 = insertelement <8 x float> poison, float %v311, i64 0
  %v338 = shufflevector <8 x float> %v337, <8 x float> poison, <8 x i32> zeroinitializer
  %v339 = fmul <8 x float> %v338, %v314
  %v340 = fadd <8 x float> %v336, %v339
  %v341 = fadd <8 x float> %v340, %v339
  %v342 = fneg <8 x float> %v341
  %v343 = fadd <8 x float> %v279, %v342
  %v344 = add nsw i64 %v278, 8
  br label %b25
b27:
  %v345 = shufflevector <8 x float> %v279, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v346 = shufflevector <8 x float> %v279, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v347 = fadd <4 x float> %v345, %v346
  %v348 = shufflevector <4 x float> %v347, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v349 = shufflevector <4 x float> %v347, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v350 = fadd <2 x float> %v348, %v349
  %v351 = extractelement <2 x float> %v350, i64 0
  %v352 = extractelement <2 x float> %v350, i64 1
  %v353 = fadd float %v351, %v352
  %v354 = fadd float %v353, 0x0000000000000000
  %v355 = mul i64 %v276, 1
  %v356 = getelementptr inbounds float, ptr %v58, i64 %v355
  %v357 = getelementptr inbounds float, ptr %v356, i64 0
  store float %v354, ptr %v357, align 4
  %v358 = add nsw i64 %v276, 1
  br label %b22
b24:
  %v359 = add i64 %v7, 0
  %v360 = sdiv i64 %v359, 1
  %v361 = add i64 %v2, 1
  %v362 = mul i64 %v360, %v2
  %v363 = sdiv i64 %v362, %v3
  %v364 = mul i64 %v363, 1
  %v365 = icmp slt i64 %v364, %v7
  %v366 = select i1 %v365, i64 %v364, i64 %v7
  %v367 = mul i64 %v360, %v361
  %v368 = sdiv i64 %v367, %v3
  %v369 = mul i64 %v368, 1
  %v370 = icmp slt i64 %v369, %v7
  %v371 = select i1 %v370, i64 %v369, i64 %v7
  br label %b28
b28:
  %v372 = phi i64 [ %v366, %b24 ], [ %v458, %b33 ]
  %v373 = icmp slt i64 %v372, %v371
  br i1 %v373, label %b29, label %b30
b29:
  br label %b31
b31:
  %v374 = phi i64 [ 0, %b29 ], [ %v453, %b32 ]
  %v375 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v452, %b32 ]
  %v376 = icmp slt i64 %v374, 8
  br i1 %v376, label %b32, label %b33
b32:
  %v377 = add i64 %v139, 0
  %v378 = and i64 %v377, %v78
  %v379 = mul i64 %v378, %v7
  %v380 = add i64 %v379, %v372
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v44, i64 %v381
  %v383 = add i64 0, %v374
  %v384 = getelementptr inbounds float, ptr %v382, i64 %v383
  %v385 = load float, ptr %v384, align 4
  %v386 = add i64 %v139, 0
  %v387 = and i64 %v386, %v82
  %v388 = mul i64 %v387, %v7
  %v389 = add i64 %v388, %v372
  %v390 = mul i64 %v389, 1
  %v391 = getelementptr inbounds float, ptr %v52, i64 %v390
  %v392 = getelementptr inbounds float, ptr %v391, i64 0
  %v393 = load float, ptr %v392, align 4
  %v394 = fdiv float 0x3FF0000000000000, %v393
  %v395 = fmul float %v385, %v394
  %v396 = add i64 0, %v374
  %v397 = getelementptr inbounds float, ptr %v16, i64 %v396
  %v398 = load float, ptr %v397, align 4
  %v399 = fmul float %v395, %v398
  %v400 = add i64 0, %v374
  %v401 = getelementptr inbounds float, ptr %v18, i64 %v400
  %v402 = load float, ptr %v401, align 4
  %v403 = fadd float %v399, %v402
  %v404 = fcmp ole float %v403, 0x0000000000000000
  %v405 = select i1 %v404, float 0x3FF0000000000000, float 0x0000000000000000
  %v406 = add i64 %v139, 0
  %v407 = and i64 %v406, %v84
  %v408 = mul i64 %v407, %v7
  %v409 = add i64 %v408, %v372
  %v410 = mul i64 %v409, 8
  %v411 = getelementptr inbounds float, ptr %v54, i64 %v410
  %v412 = add i64 0, %v374
  %v413 = getelementptr inbounds float, ptr %v411, i64 %v412
  %v414 = load float, ptr %v413, align 4
  %v415 = fcmp une float %v405, 0x0000000000000000
  %v416 = select i1 %v415, float 0x0000000000000000, float %v414
  %v417 = fmul float %v416, %v398
  %v418 = fmul float %v417, %v394
  %v419 = mul i64 %v372, 1
  %v420 = getelementptr inbounds float, ptr %v56, i64 %v419
  %v421 = getelementptr inbounds float, ptr %v420, i64 0
  %v422 = load float, ptr %v421, align 4
  %v423 = fmul float %v422, %v394
  %v424 = fdiv float %v423, %v393
  %v425 = fmul float %v424, 0x3FE0000000000000
  %v426 = fdiv float %v425, %v393
  %v427 = fdiv float %v426, 0x4020000000000000
  %v428 = fneg float %v427
  %v429 = fmul float %v428, %v385
  %v430 = fadd float %v418, %v429
  %v431 = fadd float %v430, %v429
  %v432 = mul i64 %v372, 1
  %v433 = getelementptr inbounds float, ptr %v58, i64 %v432
  %v434 = getelementptr inbounds float, ptr %v433, i64 0
  %v435 = load float, ptr %v434, align 4
  %v436 = fdiv float %v435, 0x4020000000000000
  %v437 = fadd float %v431, %v436
  %v438 = add i64 %v139, 1
  %v439 = and i64 %v438, %v74
  %v440 = mul i64 %v439, %v7
  %v441 = add i64 %v440, %v372
  %v442 = mul i64 %v441, 64
  %v443 = getelementptr inbounds float, ptr %v24, i64 %v442
  %v444 = add i64 0, 0
  %v445 = mul i64 %v374, 8
  %v446 = add i64 %v444, %v445
  %v447 = getelementptr inbounds float, ptr %v443, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = insertelement <8 x float> poison, float %v437, i64 0
  %v450 = shufflevector <8 x float> %v449, <8 x float> poison, <8 x i32> zeroinitializer
  %v451 = fmul <8 x float> %v450, %v448
  %v452 = fadd <8 x float> %v375, %v451
  %v453 = add nsw i64 %v374, 1
  br label %b31
b33:
  %v454 = mul i64 %v372, 8
  %v455 = getelementptr inbounds float, ptr %v60, i64 %v454
  %v456 = add i64 0, 0
  %v457 = getelementptr inbounds float, ptr %v455, i64 %v456
  store <8 x float> %v375, ptr %v457, align 4
  %v458 = add nsw i64 %v372, 1
  br label %b28
b30:
  %v459 = add i64 %v7, 0
  %v460 = sdiv i64 %v459, 1
  %v461 = add i64 %v2, 1
  %v462 = mul i64 %v460, %v2
  %v463 = sdiv i64 %v462, %v3
  %v464 = mul i64 %v463, 1
  %v465 = icmp slt i64 %v464, %v7
  %v466 = select i1 %v465, i64 %v464, i64 %v7
  %v467 = mul i64 %v460, %v461
  %v468 = sdiv i64 %v467, %v3
  %v469 = mul i64 %v468, 1
  %v470 = icmp slt i64 %v469, %v7
  %v471 = select i1 %v470, i64 %v469, i64 %v7
  br label %b34
b34:
  %v472 = phi i64 [ %v466, %b30 ], [ %v600, %b39 ]
  %v473 = icmp slt i64 %v472, %v471
  br i1 %v473, label %b35, label %b36
b35:
  br label %b37
b37:
  %v474 = phi i64 [ 0, %b35 ], [ %v599, %b42 ]
  %v475 = icmp slt i64 %v474, 8
  br i1 %v475, label %b38, label %b39
b38:
  br label %b40
b40:
  %v476 = phi i64 [ 0, %b38 ], [ %v584, %b41 ]
  %v477 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v583, %b41 ]
  %v478 = icmp slt i64 %v476, 8
  br i1 %v478, label %b41, label %b42
b41:
  %v479 = add i64 %v139, 1
  %v480 = and i64 %v479, 1
  %v481 = mul i64 %v480, %v7
  %v482 = add i64 %v481, %v472
  %v483 = mul i64 %v482, 64
  %v484 = getelementptr inbounds float, ptr %v28, i64 %v483
  %v485 = add i64 %v139, 0
  %v486 = and i64 %v485, %v78
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v472
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v44, i64 %v489
  %v491 = add i64 0, %v474
  %v492 = getelementptr inbounds float, ptr %v490, i64 %v491
  %v493 = load float, ptr %v492, align 4
  %v494 = add i64 %v139, 0
  %v495 = and i64 %v494, %v82
  %v496 = mul i64 %v495, %v7
  %v497 = add i64 %v496, %v472
  %v498 = mul i64 %v497, 1
  %v499 = getelementptr inbounds float, ptr %v52, i64 %v498
  %v500 = getelementptr inbounds float, ptr %v499, i64 0
  %v501 = load float, ptr %v500, align 4
  %v502 = fdiv float 0x3FF0000000000000, %v501
  %v503 = fmul float %v493, %v502
  %v504 = add i64 0, %v474
  %v505 = getelementptr inbounds float, ptr %v16, i64 %v504
  %v506 = load float, ptr %v505, align 4
  %v507 = fmul float %v503, %v506
  %v508 = add i64 0, %v474
  %v509 = getelementptr inbounds float, ptr %v18, i64 %v508
  %v510 = load float, ptr %v509, align 4
  %v511 = fadd float %v507, %v510
  %v512 = fcmp ole float %v511, 0x0000000000000000
  %v513 = select i1 %v512, float 0x3FF0000000000000, float 0x0000000000000000
  %v514 = add i64 %v139, 0
  %v515 = and i64 %v514, %v84
  %v516 = mul i64 %v515, %v7
  %v517 = add i64 %v516, %v472
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v54, i64 %v518
  %v520 = add i64 0, %v474
  %v521 = getelementptr inbounds float, ptr %v519, i64 %v520
  %v522 = load float, ptr %v521, align 4
  %v523 = fcmp une float %v513, 0x0000000000000000
  %v524 = select i1 %v523, float 0x0000000000000000, float %v522
  %v525 = fmul float %v524, %v506
  %v526 = fmul float %v525, %v502
  %v527 = mul i64 %v472, 1
  %v528 = getelementptr inbounds float, ptr %v56, i64 %v527
  %v529 = getelementptr inbounds float, ptr %v528, i64 0
  %v530 = load float, ptr %v529, align 4
  %v531 = fmul float %v530, %v502
  %v532 = fdiv float %v531, %v501
  %v533 = fmul float %v532, 0x3FE0000000000000
  %v534 = fdiv float %v533, %v501
  %v535 = fdiv float %v534, 0x4020000000000000
  %v536 = fneg float %v535
  %v537 = fmul float %v536, %v493
  %v538 = fadd float %v526, %v537
  %v539 = fadd float %v538, %v537
  %v540 = mul i64 %v472, 1
  %v541 = getelementptr inbounds float, ptr %v58, i64 %v540
  %v542 = getelementptr inbounds float, ptr %v541, i64 0
  %v543 = load float, ptr %v542, align 4
  %v544 = fdiv float %v543, 0x4020000000000000
  %v545 = fadd float %v539, %v544
  %v546 = add i64 %v139, 0
  %v547 = and i64 %v546, %v80
  %v548 = mul i64 %v547, %v7
  %v549 = add i64 %v548, %v472
  %v550 = mul i64 %v549, 8
  %v551 = getelementptr inbounds float, ptr %v46, i64 %v550
  %v552 = add i64 %v139, 0
  %v553 = and i64 %v552, %v72
  %v554 = mul i64 %v553, %v7
  %v555 = add i64 %v554, %v472
  %v556 = mul i64 %v555, 8
  %v557 = getelementptr inbounds float, ptr %v22, i64 %v556
  %v558 = mul i64 %v474, 8
  %v559 = add i64 0, %v558
  %v560 = add i64 %v559, %v476
  %v561 = getelementptr inbounds float, ptr %v484, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = add i64 0, %v476
  %v564 = getelementptr inbounds float, ptr %v551, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v567 = shufflevector <8 x float> %v566, <8 x float> poison, <8 x i32> zeroinitializer
  %v568 = fcmp ole <8 x float> %v565, %v567
  %v569 = select <8 x i1> %v568, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v570 = fcmp une <8 x float> %v569, splat (float 0x0000000000000000)
  %v571 = select <8 x i1> %v570, <8 x float> %v567, <8 x float> %v565
  %v572 = insertelement <8 x float> poison, float %v545, i64 0
  %v573 = shufflevector <8 x float> %v572, <8 x float> poison, <8 x i32> zeroinitializer
  %v574 = fmul <8 x float> %v573, %v571
  %v575 = fadd <8 x float> %v562, %v574
  %v576 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v577 = shufflevector <8 x float> %v576, <8 x float> poison, <8 x i32> zeroinitializer
  %v578 = fmul <8 x float> %v575, %v577
  %v579 = add i64 0, %v476
  %v580 = getelementptr inbounds float, ptr %v557, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = fmul <8 x float> %v578, %v581
  %v583 = fadd <8 x float> %v477, %v582
  %v584 = add nsw i64 %v476, 8
  br label %b40
b42:
  %v585 = shufflevector <8 x float> %v477, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v586 = shufflevector <8 x float> %v477, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v587 = fadd <4 x float> %v585, %v586
  %v588 = shufflevector <4 x float> %v587, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v589 = shufflevector <4 x float> %v587, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v590 = fadd <2 x float> %v588, %v589
  %v591 = extractelement <2 x float> %v590, i64 0
  %v592 = extractelement <2 x float> %v590, i64 1
  %v593 = fadd float %v591, %v592
  %v594 = fadd float %v593, 0x0000000000000000
  %v595 = mul i64 %v472, 8
  %v596 = getelementptr inbounds float, ptr %v62, i64 %v595
  %v597 = add i64 0, %v474
  %v598 = getelementptr inbounds float, ptr %v596, i64 %v597
  store float %v594, ptr %v598, align 4
  %v599 = add nsw i64 %v474, 1
  br label %b37
b39:
  %v600 = add nsw i64 %v472, 1
  br label %b34
b36:
  %v601 = add i64 %v7, 0
  %v602 = sdiv i64 %v601, 1
  %v603 = add i64 %v2, 1
  %v604 = mul i64 %v602, %v2
  %v605 = sdiv i64 %v604, %v3
  %v606 = mul i64 %v605, 1
  %v607 = icmp slt i64 %v606, %v7
  %v608 = select i1 %v607, i64 %v606, i64 %v7
  %v609 = mul i64 %v602, %v603
  %v610 = sdiv i64 %v609, %v3
  %v611 = mul i64 %v610, 1
  %v612 = icmp slt i64 %v611, %v7
  %v613 = select i1 %v612, i64 %v611, i64 %v7
  br label %b43
b43:
  %v614 = phi i64 [ %v608, %b36 ], [ %v731, %b48 ]
  %v615 = icmp slt i64 %v614, %v613
  br i1 %v615, label %b44, label %b45
b44:
  br label %b46
b46:
  %v616 = phi i64 [ 0, %b44 ], [ %v726, %b47 ]
  %v617 = phi <8 x float> [ splat (float 0x0000000000000000), %b44 ], [ %v725, %b47 ]
  %v618 = icmp slt i64 %v616, 8
  br i1 %v618, label %b47, label %b48
b47:
  %v619 = add i64 %v139, 1
  %v620 = and i64 %v619, 1
  %v621 = mul i64 %v620, %v7
  %v622 = add i64 %v621, %v614
  %v623 = mul i64 %v622, 64
  %v624 = getelementptr inbounds float, ptr %v28, i64 %v623
  %v625 = add i64 %v139, 0
  %v626 = and i64 %v625, %v78
  %v627 = mul i64 %v626, %v7
  %v628 = add i64 %v627, %v614
  %v629 = mul i64 %v628, 8
  %v630 = getelementptr inbounds float, ptr %v44, i64 %v629
  %v631 = add i64 0, %v616
  %v632 = getelementptr inbounds float, ptr %v630, i64 %v631
  %v633 = load float, ptr %v632, align 4
  %v634 = add i64 %v139, 0
  %v635 = and i64 %v634, %v82
  %v636 = mul i64 %v635, %v7
  %v637 = add i64 %v636, %v614
  %v638 = mul i64 %v637, 1
  %v639 = getelementptr inbounds float, ptr %v52, i64 %v638
  %v640 = getelementptr inbounds float, ptr %v639, i64 0
  %v641 = load float, ptr %v640, align 4
  %v642 = fdiv float 0x3FF0000000000000, %v641
  %v643 = fmul float %v633, %v642
  %v644 = add i64 0, %v616
  %v645 = getelementptr inbounds float, ptr %v16, i64 %v644
  %v646 = load float, ptr %v645, align 4
  %v647 = fmul float %v643, %v646
  %v648 = add i64 0, %v616
  %v649 = getelementptr inbounds float, ptr %v18, i64 %v648
  %v650 = load float, ptr %v649, align 4
  %v651 = fadd float %v647, %v650
  %v652 = fcmp ole float %v651, 0x0000000000000000
  %v653 = select i1 %v652, float 0x3FF0000000000000, float 0x0000000000000000
  %v654 = add i64 %v139, 0
  %v655 = and i64 %v654, %v84
  %v656 = mul i64 %v655, %v7
  %v657 = add i64 %v656, %v614
  %v658 = mul i64 %v657, 8
  %v659 = getelementptr inbounds float, ptr %v54, i64 %v658
  %v660 = add i64 0, %v616
  %v661 = getelementptr inbounds float, ptr %v659, i64 %v660
  %v662 = load float, ptr %v661, align 4
  %v663 = fcmp une float %v653, 0x0000000000000000
  %v664 = select i1 %v663, float 0x0000000000000000, float %v662
  %v665 = fmul float %v664, %v646
  %v666 = fmul float %v665, %v642
  %v667 = mul i64 %v614, 1
  %v668 = getelementptr inbounds float, ptr %v56, i64 %v667
  %v669 = getelementptr inbounds float, ptr %v668, i64 0
  %v670 = load float, ptr %v669, align 4
  %v671 = fmul float %v670, %v642
  %v672 = fdiv float %v671, %v641
  %v673 = fmul float %v672, 0x3FE0000000000000
  %v674 = fdiv float %v673, %v641
  %v675 = fdiv float %v674, 0x4020000000000000
  %v676 = fneg float %v675
  %v677 = fmul float %v676, %v633
  %v678 = fadd float %v666, %v677
  %v679 = fadd float %v678, %v677
  %v680 = mul i64 %v614, 1
  %v681 = getelementptr inbounds float, ptr %v58, i64 %v680
  %v682 = getelementptr inbounds float, ptr %v681, i64 0
  %v683 = load float, ptr %v682, align 4
  %v684 = fdiv float %v683, 0x4020000000000000
  %v685 = fadd float %v679, %v684
  %v686 = add i64 %v139, 0
  %v687 = and i64 %v686, %v80
  %v688 = mul i64 %v687, %v7
  %v689 = add i64 %v688, %v614
  %v690 = mul i64 %v689, 8
  %v691 = getelementptr inbounds float, ptr %v46, i64 %v690
  %v692 = add i64 %v139, 0
  %v693 = and i64 %v692, %v72
  %v694 = mul i64 %v693, %v7
  %v695 = add i64 %v694, %v614
  %v696 = mul i64 %v695, 8
  %v697 = getelementptr inbounds float, ptr %v22, i64 %v696
  %v698 = add i64 0, %v616
  %v699 = getelementptr inbounds float, ptr %v697, i64 %v698
  %v700 = load float, ptr %v699, align 4
  %v701 = add i64 0, 0
  %v702 = mul i64 %v616, 8
  %v703 = add i64 %v701, %v702
  %v704 = getelementptr inbounds float, ptr %v624, i64 %v703
  %v705 = load <8 x float>, ptr %v704, align 4
  %v706 = add i64 0, 0
  %v707 = getelementptr inbounds float, ptr %v691, i64 %v706
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v710 = shufflevector <8 x float> %v709, <8 x float> poison, <8 x i32> zeroinitializer
  %v711 = fcmp ole <8 x float> %v708, %v710
  %v712 = select <8 x i1> %v711, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v713 = fcmp une <8 x float> %v712, splat (float 0x0000000000000000)
  %v714 = select <8 x i1> %v713, <8 x float> %v710, <8 x float> %v708
  %v715 = insertelement <8 x float> poison, float %v685, i64 0
  %v716 = shufflevector <8 x float> %v715, <8 x float> poison, <8 x i32> zeroinitializer
  %v717 = fmul <8 x float> %v716, %v714
  %v718 = fadd <8 x float> %v705, %v717
  %v719 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v720 = shufflevector <8 x float> %v719, <8 x float> poison, <8 x i32> zeroinitializer
  %v721 = fmul <8 x float> %v718, %v720
  %v722 = insertelement <8 x float> poison, float %v700, i64 0
  %v723 = shufflevector <8 x float> %v722, <8 x float> poison, <8 x i32> zeroinitializer
  %v724 = fmul <8 x float> %v721, %v723
  %v725 = fadd <8 x float> %v617, %v724
  %v726 = add nsw i64 %v616, 1
  br label %b46
b48:
  %v727 = mul i64 %v614, 8
  %v728 = getelementptr inbounds float, ptr %v64, i64 %v727
  %v729 = add i64 0, 0
  %v730 = getelementptr inbounds float, ptr %v728, i64 %v729
  store <8 x float> %v617, ptr %v730, align 4
  %v731 = add nsw i64 %v614, 1
  br label %b43
b45:
  %v732 = add i64 %v7, 0
  %v733 = sdiv i64 %v732, 1
  %v734 = add i64 %v2, 1
  %v735 = mul i64 %v733, %v2
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 1
  %v738 = icmp slt i64 %v737, %v7
  %v739 = select i1 %v738, i64 %v737, i64 %v7
  %v740 = mul i64 %v733, %v734
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 1
  %v743 = icmp slt i64 %v742, %v7
  %v744 = select i1 %v743, i64 %v742, i64 %v7
  br label %b49
b49:
  %v745 = phi i64 [ %v739, %b45 ], [ %v854, %b54 ]
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b50, label %b51
b50:
  br label %b52
b52:
  %v747 = phi i64 [ 0, %b50 ], [ %v853, %b53 ]
  %v748 = icmp slt i64 %v747, 8
  br i1 %v748, label %b53, label %b54
b53:
  %v749 = add i64 %v139, 1
  %v750 = and i64 %v749, 1
  %v751 = mul i64 %v750, %v7
  %v752 = add i64 %v751, %v745
  %v753 = mul i64 %v752, 64
  %v754 = getelementptr inbounds float, ptr %v28, i64 %v753
  %v755 = add i64 %v139, 0
  %v756 = and i64 %v755, %v78
  %v757 = mul i64 %v756, %v7
  %v758 = add i64 %v757, %v745
  %v759 = mul i64 %v758, 8
  %v760 = getelementptr inbounds float, ptr %v44, i64 %v759
  %v761 = add i64 0, %v747
  %v762 = getelementptr inbounds float, ptr %v760, i64 %v761
  %v763 = load float, ptr %v762, align 4
  %v764 = add i64 %v139, 0
  %v765 = and i64 %v764, %v82
  %v766 = mul i64 %v765, %v7
  %v767 = add i64 %v766, %v745
  %v768 = mul i64 %v767, 1
  %v769 = getelementptr inbounds float, ptr %v52, i64 %v768
  %v770 = getelementptr inbounds float, ptr %v769, i64 0
  %v771 = load float, ptr %v770, align 4
  %v772 = fdiv float 0x3FF0000000000000, %v771
  %v773 = fmul float %v763, %v772
  %v774 = add i64 0, %v747
  %v775 = getelementptr inbounds float, ptr %v16, i64 %v774
  %v776 = load float, ptr %v775, align 4
  %v777 = fmul float %v773, %v776
  %v778 = add i64 0, %v747
  %v779 = getelementptr inbounds float, ptr %v18, i64 %v778
  %v780 = load float, ptr %v779, align 4
  %v781 = fadd float %v777, %v780
  %v782 = fcmp ole float %v781, 0x0000000000000000
  %v783 = select i1 %v782, float 0x3FF0000000000000, float 0x0000000000000000
  %v784 = add i64 %v139, 0
  %v785 = and i64 %v784, %v84
  %v786 = mul i64 %v785, %v7
  %v787 = add i64 %v786, %v745
  %v788 = mul i64 %v787, 8
  %v789 = getelementptr inbounds float, ptr %v54, i64 %v788
  %v790 = add i64 0, %v747
  %v791 = getelementptr inbounds float, ptr %v789, i64 %v790
  %v792 = load float, ptr %v791, align 4
  %v793 = fcmp une float %v783, 0x0000000000000000
  %v794 = select i1 %v793, float 0x0000000000000000, float %v792
  %v795 = fmul float %v794, %v776
  %v796 = fmul float %v795, %v772
  %v797 = mul i64 %v745, 1
  %v798 = getelementptr inbounds float, ptr %v56, i64 %v797
  %v799 = getelementptr inbounds float, ptr %v798, i64 0
  %v800 = load float, ptr %v799, align 4
  %v801 = fmul float %v800, %v772
  %v802 = fdiv float %v801, %v771
  %v803 = fmul float %v802, 0x3FE0000000000000
  %v804 = fdiv float %v803, %v771
  %v805 = fdiv float %v804, 0x4020000000000000
  %v806 = fneg float %v805
  %v807 = fmul float %v806, %v763
  %v808 = fadd float %v796, %v807
  %v809 = fadd float %v808, %v807
  %v810 = mul i64 %v745, 1
  %v811 = getelementptr inbounds float, ptr %v58, i64 %v810
  %v812 = getelementptr inbounds float, ptr %v811, i64 0
  %v813 = load float, ptr %v812, align 4
  %v814 = fdiv float %v813, 0x4020000000000000
  %v815 = fadd float %v809, %v814
  %v816 = add i64 %v139, 0
  %v817 = and i64 %v816, %v80
  %v818 = mul i64 %v817, %v7
  %v819 = add i64 %v818, %v745
  %v820 = mul i64 %v819, 8
  %v821 = getelementptr inbounds float, ptr %v46, i64 %v820
  %v822 = add i64 %v139, 0
  %v823 = and i64 %v822, 1
  %v824 = mul i64 %v823, %v7
  %v825 = add i64 %v824, %v745
  %v826 = mul i64 %v825, 64
  %v827 = getelementptr inbounds float, ptr %v28, i64 %v826
  %v828 = mul i64 %v747, 8
  %v829 = add i64 0, %v828
  %v830 = add i64 %v829, 0
  %v831 = getelementptr inbounds float, ptr %v754, i64 %v830
  %v832 = load <8 x float>, ptr %v831, align 4
  %v833 = add i64 0, 0
  %v834 = getelementptr inbounds float, ptr %v821, i64 %v833
  %v835 = load <8 x float>, ptr %v834, align 4
  %v836 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v837 = shufflevector <8 x float> %v836, <8 x float> poison, <8 x i32> zeroinitializer
  %v838 = fcmp ole <8 x float> %v835, %v837
  %v839 = select <8 x i1> %v838, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v840 = fcmp une <8 x float> %v839, splat (float 0x0000000000000000)
  %v841 = select <8 x i1> %v840, <8 x float> %v837, <8 x float> %v835
  %v842 = insertelement <8 x float> poison, float %v815, i64 0
  %v843 = shufflevector <8 x float> %v842, <8 x float> poison, <8 x i32> zeroinitializer
  %v844 = fmul <8 x float> %v843, %v841
  %v845 = fadd <8 x float> %v832, %v844
  %v846 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v847 = shufflevector <8 x float> %v846, <8 x float> poison, <8 x i32> zeroinitializer
  %v848 = fmul <8 x float> %v845, %v847
  %v849 = mul i64 %v747, 8
  %v850 = add i64 0, %v849
  %v851 = add i64 %v850, 0
  %v852 = getelementptr inbounds float, ptr %v827, i64 %v851
  store <8 x float> %v848, ptr %v852, align 4
  %v853 = add nsw i64 %v747, 1
  br label %b52
b54:
  %v854 = add nsw i64 %v745, 1
  br label %b49
b51:
  %v855 = add i64 %v7, 0
  %v856 = sdiv i64 %v855, 1
  %v857 = add i64 %v2, 1
  %v858 = mul i64 %v856, %v2
  %v859 = sdiv i64 %v858, %v3
  %v860 = mul i64 %v859, 1
  %v861 = icmp slt i64 %v860, %v7
  %v862 = select i1 %v861, i64 %v860, i64 %v7
  %v863 = mul i64 %v856, %v857
  %v864 = sdiv i64 %v863, %v3
  %v865 = mul i64 %v864, 1
  %v866 = icmp slt i64 %v865, %v7
  %v867 = select i1 %v866, i64 %v865, i64 %v7
  br label %b55
b55:
  %v868 = phi i64 [ %v862, %b51 ], [ %v966, %b56 ]
  %v869 = icmp slt i64 %v868, %v867
  br i1 %v869, label %b56, label %b57
b56:
  %v870 = add i64 %v139, 0
  %v871 = and i64 %v870, %v78
  %v872 = mul i64 %v871, %v7
  %v873 = add i64 %v872, %v868
  %v874 = mul i64 %v873, 8
  %v875 = getelementptr inbounds float, ptr %v44, i64 %v874
  %v876 = add i64 %v139, 0
  %v877 = and i64 %v876, %v82
  %v878 = mul i64 %v877, %v7
  %v879 = add i64 %v878, %v868
  %v880 = mul i64 %v879, 1
  %v881 = getelementptr inbounds float, ptr %v52, i64 %v880
  %v882 = getelementptr inbounds float, ptr %v881, i64 0
  %v883 = load float, ptr %v882, align 4
  %v884 = fdiv float 0x3FF0000000000000, %v883
  %v885 = add i64 %v139, 0
  %v886 = and i64 %v885, %v84
  %v887 = mul i64 %v886, %v7
  %v888 = add i64 %v887, %v868
  %v889 = mul i64 %v888, 8
  %v890 = getelementptr inbounds float, ptr %v54, i64 %v889
  %v891 = mul i64 %v868, 1
  %v892 = getelementptr inbounds float, ptr %v56, i64 %v891
  %v893 = getelementptr inbounds float, ptr %v892, i64 0
  %v894 = load float, ptr %v893, align 4
  %v895 = fmul float %v894, %v884
  %v896 = fdiv float %v895, %v883
  %v897 = fmul float %v896, 0x3FE0000000000000
  %v898 = fdiv float %v897, %v883
  %v899 = fdiv float %v898, 0x4020000000000000
  %v900 = fneg float %v899
  %v901 = mul i64 %v868, 1
  %v902 = getelementptr inbounds float, ptr %v58, i64 %v901
  %v903 = getelementptr inbounds float, ptr %v902, i64 0
  %v904 = load float, ptr %v903, align 4
  %v905 = fdiv float %v904, 0x4020000000000000
  %v906 = add i64 %v139, 0
  %v907 = and i64 %v906, %v80
  %v908 = mul i64 %v907, %v7
  %v909 = add i64 %v908, %v868
  %v910 = mul i64 %v909, 8
  %v911 = getelementptr inbounds float, ptr %v46, i64 %v910
  %v912 = mul i64 %v868, 8
  %v913 = getelementptr inbounds float, ptr %v60, i64 %v912
  %v914 = add i64 %v139, 0
  %v915 = and i64 %v914, %v86
  %v916 = mul i64 %v915, %v7
  %v917 = add i64 %v916, %v868
  %v918 = mul i64 %v917, 8
  %v919 = getelementptr inbounds float, ptr %v66, i64 %v918
  %v920 = add i64 0, 0
  %v921 = getelementptr inbounds float, ptr %v875, i64 %v920
  %v922 = load <8 x float>, ptr %v921, align 4
  %v923 = insertelement <8 x float> poison, float %v884, i64 0
  %v924 = shufflevector <8 x float> %v923, <8 x float> poison, <8 x i32> zeroinitializer
  %v925 = fmul <8 x float> %v922, %v924
  %v926 = add i64 0, 0
  %v927 = getelementptr inbounds float, ptr %v16, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 4
  %v929 = fmul <8 x float> %v925, %v928
  %v930 = add i64 0, 0
  %v931 = getelementptr inbounds float, ptr %v18, i64 %v930
  %v932 = load <8 x float>, ptr %v931, align 4
  %v933 = fadd <8 x float> %v929, %v932
  %v934 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v935 = shufflevector <8 x float> %v934, <8 x float> poison, <8 x i32> zeroinitializer
  %v936 = fcmp ole <8 x float> %v933, %v935
  %v937 = select <8 x i1> %v936, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v938 = add i64 0, 0
  %v939 = getelementptr inbounds float, ptr %v890, i64 %v938
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = fcmp une <8 x float> %v937, splat (float 0x0000000000000000)
  %v942 = select <8 x i1> %v941, <8 x float> %v935, <8 x float> %v940
  %v943 = fmul <8 x float> %v942, %v928
  %v944 = fmul <8 x float> %v943, %v924
  %v945 = insertelement <8 x float> poison, float %v900, i64 0
  %v946 = shufflevector <8 x float> %v945, <8 x float> poison, <8 x i32> zeroinitializer
  %v947 = fmul <8 x float> %v946, %v922
  %v948 = fadd <8 x float> %v944, %v947
  %v949 = fadd <8 x float> %v948, %v947
  %v950 = insertelement <8 x float> poison, float %v905, i64 0
  %v951 = shufflevector <8 x float> %v950, <8 x float> poison, <8 x i32> zeroinitializer
  %v952 = fadd <8 x float> %v949, %v951
  %v953 = add i64 0, 0
  %v954 = getelementptr inbounds float, ptr %v911, i64 %v953
  %v955 = load <8 x float>, ptr %v954, align 4
  %v956 = fcmp ole <8 x float> %v955, %v935
  %v957 = select <8 x i1> %v956, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v958 = add i64 0, 0
  %v959 = getelementptr inbounds float, ptr %v913, i64 %v958
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = fcmp une <8 x float> %v957, splat (float 0x0000000000000000)
  %v962 = select <8 x i1> %v961, <8 x float> %v935, <8 x float> %v960
  %v963 = fadd <8 x float> %v952, %v962
  %v964 = add i64 0, 0
  %v965 = getelementptr inbounds float, ptr %v919, i64 %v964
  store <8 x float> %v963, ptr %v965, align 4
  %v966 = add nsw i64 %v868, 1
  br label %b55
b57:
  %v968 = add i64 %v7, 0
  %v969 = sdiv i64 %v968, 1
  %v970 = add i64 %v2, 1
  %v971 = mul i64 %v969, %v2
  %v972 = sdiv i64 %v971, %v3
  %v973 = mul i64 %v972, 1
  %v974 = icmp slt i64 %v973, %v7
  %v975 = select i1 %v974, i64 %v973, i64 %v7
  %v976 = mul i64 %v969, %v970
  %v977 = sdiv i64 %v976, %v3
  %v978 = mul i64 %v977, 1
  %v979 = icmp slt i64 %v978, %v7
  %v980 = select i1 %v979, i64 %v978, i64 %v7
  br label %b58
b58:
  %v981 = phi i64 [ %v975, %b57 ], [ %v1055, %b63 ]
  %v982 = icmp slt i64 %v981, %v980
  br i1 %v982, label %b59, label %b60
b59:
  %v983 = add i64 %v981, 96
  %v984 = icmp slt i64 %v983, %v980
  %v985 = select i1 %v984, i64 %v983, i64 %v980
  br label %b61
b61:
  %v986 = phi i64 [ 0, %b59 ], [ %v1054, %b66 ]
  %v987 = icmp slt i64 %v986, 1
  br i1 %v987, label %b62, label %b63
b62:
  %v988 = sub i64 %v985, %v981
  %v989 = sub i64 8, 1
  %v990 = add i64 %v988, %v989
  %v991 = sdiv i64 %v990, 8
  br label %b64
b64:
  %v992 = phi i64 [ 0, %b62 ], [ %v1053, %b71 ]
  %v993 = icmp slt i64 %v992, %v991
  br i1 %v993, label %b65, label %b66
b65:
  %v994 = mul i64 %v988, %v992
  %v995 = sdiv i64 %v994, %v991
  %v996 = add i64 %v981, %v995
  %v997 = add i64 %v992, 1
  %v998 = mul i64 %v988, %v997
  %v999 = sdiv i64 %v998, %v991
  %v1000 = add i64 %v981, %v999
  %v1001 = mul i64 %v986, 64
  %v1002 = getelementptr inbounds float, ptr %v93, i64 %v1001
  %v1003 = sub i64 %v1000, %v996
  %v1004 = add i64 %v139, 0
  %v1005 = and i64 %v1004, %v86
  %v1006 = mul i64 %v1005, %v7
  %v1007 = add i64 %v1006, %v996
  %v1008 = mul i64 %v1007, 8
  %v1009 = getelementptr inbounds float, ptr %v66, i64 %v1008
  %v1010 = getelementptr inbounds float, ptr %v1009, i64 0
  %v1011 = sub i64 %v1003, 1
  %v1012 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1011
  %v1013 = load ptr, ptr %v1012, align 4
  %v1014 = getelementptr inbounds float, ptr %v967, i64 0
  %v1015 = icmp sgt i64 %v1003, 0
  br i1 %v1015, label %b67, label %b68
b67:
  call void %v1013(ptr %v1010, i64 8, ptr %v1002, i64 8, ptr %v1014, i64 8, i64 0)
  br label %b68
b68:
  %v1016 = add i64 %v1001, 64
  br label %b69
b69:
  %v1017 = phi i64 [ %v996, %b68 ], [ %v1052, %b74 ]
  %v1018 = icmp slt i64 %v1017, %v1000
  br i1 %v1018, label %b70, label %b71
b70:
  %v1019 = sub i64 %v1017, %v996
  %v1020 = mul i64 %v1019, 8
  %v1021 = getelementptr inbounds float, ptr %v967, i64 %v1020
  %v1022 = mul i64 %v1017, 8
  %v1023 = getelementptr inbounds float, ptr %v64, i64 %v1022
  %v1024 = mul i64 %v1017, 8
  %v1025 = getelementptr inbounds float, ptr %v62, i64 %v1024
  %v1026 = add i64 %v139, 0
  %v1027 = and i64 %v1026, 1
  %v1028 = mul i64 %v1027, %v7
  %v1029 = add i64 %v1028, %v1017
  %v1030 = mul i64 %v1029, 8
  %v1031 = getelementptr inbounds float, ptr %v26, i64 %v1030
  br label %b72
b72:
  %v1032 = phi i64 [ 0, %b70 ], [ %v1051, %b73 ]
  %v1033 = icmp slt i64 %v1032, 1
  br i1 %v1033, label %b73, label %b74
b73:
  %v1034 = mul i64 %v986, 1
  %v1035 = add i64 %v1034, %v1032
  %v1036 = mul i64 %v1035, 8
  %v1037 = add i64 0, %v1032
  %v1038 = mul i64 %v1037, 8
  %v1039 = getelementptr inbounds float, ptr %v1021, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = add i64 0, %v1036
  %v1042 = getelementptr inbounds float, ptr %v1023, i64 %v1041
  %v1043 = load <8 x float>, ptr %v1042, align 4
  %v1044 = fadd <8 x float> %v1040, %v1043
  %v1045 = add i64 0, %v1036
  %v1046 = getelementptr inbounds float, ptr %v1025, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = fadd <8 x float> %v1044, %v1047
  %v1049 = add i64 0, %v1036
  %v1050 = getelementptr inbounds float, ptr %v1031, i64 %v1049
  store <8 x float> %v1048, ptr %v1050, align 4
  %v1051 = add nsw i64 %v1032, 1
  br label %b72
b74:
  %v1052 = add nsw i64 %v1017, 1
  br label %b69
b71:
  %v1053 = add nsw i64 %v992, 1
  br label %b64
b66:
  %v1054 = add nsw i64 %v986, 1
  br label %b61
b63:
  %v1055 = add nsw i64 %v981, 96
  br label %b58
b60:
  %v1056 = add nsw i64 %v136, 1
  br label %b10
b12:
  %v1057 = icmp sgt i64 %v3, 1
  br i1 %v1057, label %b75, label %b76
b75:
  %v1058 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1059 = atomicrmw add ptr %v1058, i64 1 acq_rel
  %v1060 = load i64, ptr %v87, align 8
  %v1061 = add i64 %v1060, 1
  store i64 %v1061, ptr %v87, align 8
  %v1062 = mul i64 %v3, %v1061
  br label %b77
b77:
  %v1063 = load atomic i64, ptr %v1058 acquire, align 8
  %v1064 = icmp slt i64 %v1063, %v1062
  br i1 %v1064, label %b78, label %b79
b78:
  %v1065 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  %v1066 = getelementptr inbounds float, ptr %v89, i64 64
  %v1067 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1068 = load i64, ptr %v1067, align 8
  %v1069 = icmp eq i64 %v1068, 0
  br i1 %v1069, label %b80, label %b81
b80:
  %v1070 = add i64 1, 0
  %v1071 = sdiv i64 %v1070, 1
  %v1072 = add i64 %v2, 1
  %v1073 = mul i64 %v1071, %v2
  %v1074 = sdiv i64 %v1073, %v3
  %v1075 = mul i64 %v1074, 1
  %v1076 = icmp slt i64 %v1075, 1
  %v1077 = select i1 %v1076, i64 %v1075, i64 1
  %v1078 = mul i64 %v1071, %v1072
  %v1079 = sdiv i64 %v1078, %v3
  %v1080 = mul i64 %v1079, 1
  %v1081 = icmp slt i64 %v1080, 1
  %v1082 = select i1 %v1081, i64 %v1080, i64 1
  %v1083 = icmp slt i64 %v1082, 1
  %v1084 = select i1 %v1083, i64 %v1082, i64 1
  br label %b82
b82:
  %v1085 = phi i64 [ %v1077, %b80 ], [ %v1099, %b83 ]
  %v1086 = icmp slt i64 %v1085, %v1084
  br i1 %v1086, label %b83, label %b84
b83:
  %v1087 = mul i64 %v1085, 64
  %v1088 = mul i64 %v1085, 8
  %v1089 = add i64 %v1087, 0
  %v1090 = add i64 %v1088, 0
  %v1091 = getelementptr inbounds float, ptr %v1066, i64 %v1089
  %v1092 = sub i64 8, %v1090
  %v1093 = icmp slt i64 %v1092, 0
  %v1094 = select i1 %v1093, i64 0, i64 %v1092
  %v1095 = mul i64 %v1090, 1
  %v1096 = add i64 0, %v1095
  %v1097 = getelementptr inbounds float, ptr %v14, i64 %v1096
  call void @pack_rows(ptr %v1097, i64 1, i64 8, i64 8, i64 %v1094, ptr %v1091, i64 8)
  %v1098 = add i64 %v1087, 64
  %v1099 = add nsw i64 %v1085, 1
  br label %b82
b84:
  br label %b81
b81:
  %v1100 = icmp sgt i64 %v3, 1
  br i1 %v1100, label %b85, label %b86
b85:
  %v1101 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1102 = atomicrmw add ptr %v1101, i64 1 acq_rel
  %v1103 = load i64, ptr %v87, align 8
  %v1104 = add i64 %v1103, 1
  store i64 %v1104, ptr %v87, align 8
  %v1105 = mul i64 %v3, %v1104
  br label %b87
b87:
  %v1106 = load atomic i64, ptr %v1101 acquire, align 8
  %v1107 = icmp slt i64 %v1106, %v1105
  br i1 %v1107, label %b88, label %b89
b88:
  %v1108 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v1110 = add i64 %v8, 0
  %v1111 = sdiv i64 %v1110, 1
  %v1112 = add i64 %v2, 1
  %v1113 = mul i64 %v1111, %v2
  %v1114 = sdiv i64 %v1113, %v3
  %v1115 = mul i64 %v1114, 1
  %v1116 = icmp slt i64 %v1115, %v8
  %v1117 = select i1 %v1116, i64 %v1115, i64 %v8
  %v1118 = mul i64 %v1111, %v1112
  %v1119 = sdiv i64 %v1118, %v3
  %v1120 = mul i64 %v1119, 1
  %v1121 = icmp slt i64 %v1120, %v8
  %v1122 = select i1 %v1121, i64 %v1120, i64 %v8
  br label %b90
b90:
  %v1123 = phi i64 [ %v1117, %b86 ], [ %v1177, %b95 ]
  %v1124 = icmp slt i64 %v1123, %v1122
  br i1 %v1124, label %b91, label %b92
b91:
  %v1125 = add i64 %v1123, 96
  %v1126 = icmp slt i64 %v1125, %v1122
  %v1127 = select i1 %v1126, i64 %v1125, i64 %v1122
  br label %b93
b93:
  %v1128 = phi i64 [ 0, %b91 ], [ %v1176, %b98 ]
  %v1129 = icmp slt i64 %v1128, 1
  br i1 %v1129, label %b94, label %b95
b94:
  %v1130 = sub i64 %v1127, %v1123
  %v1131 = sub i64 8, 1
  %v1132 = add i64 %v1130, %v1131
  %v1133 = sdiv i64 %v1132, 8
  br label %b96
b96:
  %v1134 = phi i64 [ 0, %b94 ], [ %v1175, %b103 ]
  %v1135 = icmp slt i64 %v1134, %v1133
  br i1 %v1135, label %b97, label %b98
b97:
  %v1136 = mul i64 %v1130, %v1134
  %v1137 = sdiv i64 %v1136, %v1133
  %v1138 = add i64 %v1123, %v1137
  %v1139 = add i64 %v1134, 1
  %v1140 = mul i64 %v1130, %v1139
  %v1141 = sdiv i64 %v1140, %v1133
  %v1142 = add i64 %v1123, %v1141
  %v1143 = mul i64 %v1128, 64
  %v1144 = getelementptr inbounds float, ptr %v1066, i64 %v1143
  %v1145 = sub i64 %v1142, %v1138
  %v1146 = mul i64 %v1138, 8
  %v1147 = getelementptr inbounds float, ptr %v66, i64 %v1146
  %v1148 = getelementptr inbounds float, ptr %v1147, i64 0
  %v1149 = sub i64 %v1145, 1
  %v1150 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1149
  %v1151 = load ptr, ptr %v1150, align 4
  %v1152 = getelementptr inbounds float, ptr %v1109, i64 0
  %v1153 = icmp sgt i64 %v1145, 0
  br i1 %v1153, label %b99, label %b100
b99:
  call void %v1151(ptr %v1148, i64 8, ptr %v1144, i64 8, ptr %v1152, i64 8, i64 0)
  br label %b100
b100:
  %v1154 = add i64 %v1143, 64
  br label %b101
b101:
  %v1155 = phi i64 [ %v1138, %b100 ], [ %v1174, %b106 ]
  %v1156 = icmp slt i64 %v1155, %v1142
  br i1 %v1156, label %b102, label %b103
b102:
  %v1157 = sub i64 %v1155, %v1138
  %v1158 = mul i64 %v1157, 8
  %v1159 = getelementptr inbounds float, ptr %v1109, i64 %v1158
  %v1160 = mul i64 %v1155, 8
  %v1161 = getelementptr inbounds float, ptr %v30, i64 %v1160
  br label %b104
b104:
  %v1162 = phi i64 [ 0, %b102 ], [ %v1173, %b105 ]
  %v1163 = icmp slt i64 %v1162, 1
  br i1 %v1163, label %b105, label %b106
b105:
  %v1164 = mul i64 %v1128, 1
  %v1165 = add i64 %v1164, %v1162
  %v1166 = mul i64 %v1165, 8
  %v1167 = add i64 0, %v1162
  %v1168 = mul i64 %v1167, 8
  %v1169 = getelementptr inbounds float, ptr %v1159, i64 %v1168
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = add i64 0, %v1166
  %v1172 = getelementptr inbounds float, ptr %v1161, i64 %v1171
  store <8 x float> %v1170, ptr %v1172, align 4
  %v1173 = add nsw i64 %v1162, 1
  br label %b104
b106:
  %v1174 = add nsw i64 %v1155, 1
  br label %b101
b103:
  %v1175 = add nsw i64 %v1134, 1
  br label %b96
b98:
  %v1176 = add nsw i64 %v1128, 1
  br label %b93
b95:
  %v1177 = add nsw i64 %v1123, 96
  br label %b90
b92:
  %v1178 = icmp sgt i64 %v3, 1
  br i1 %v1178, label %b107, label %b108
b107:
  %v1179 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1180 = atomicrmw add ptr %v1179, i64 1 acq_rel
  %v1181 = load i64, ptr %v87, align 8
  %v1182 = add i64 %v1181, 1
  store i64 %v1182, ptr %v87, align 8
  %v1183 = mul i64 %v3, %v1182
  br label %b109
b109:
  %v1184 = load atomic i64, ptr %v1179 acquire, align 8
  %v1185 = icmp slt i64 %v1184, %v1183
  br i1 %v1185, label %b110, label %b111
b110:
  %v1186 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v1187 = mul i64 0, 8
  %v1188 = getelementptr inbounds float, ptr %v66, i64 %v1187
  %v1189 = getelementptr inbounds float, ptr %v1188, i64 0
  %v1190 = mul i64 0, 8
  %v1191 = getelementptr inbounds float, ptr %v22, i64 %v1190
  %v1192 = getelementptr inbounds float, ptr %v1191, i64 0
  %v1193 = getelementptr inbounds float, ptr %v92, i64 12288
  %v1194 = add i64 8, 1
  %v1195 = sdiv i64 %v1194, 2
  %v1196 = add i64 %v2, 1
  %v1197 = mul i64 %v1195, %v2
  %v1198 = sdiv i64 %v1197, %v3
  %v1199 = mul i64 %v1198, 2
  %v1200 = icmp slt i64 %v1199, 8
  %v1201 = select i1 %v1200, i64 %v1199, i64 8
  %v1202 = mul i64 %v1195, %v1196
  %v1203 = sdiv i64 %v1202, %v3
  %v1204 = mul i64 %v1203, 2
  %v1205 = icmp slt i64 %v1204, 8
  %v1206 = select i1 %v1205, i64 %v1204, i64 8
  %v1207 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b112
b112:
  %v1208 = phi i64 [ %v1201, %b108 ], [ %v1216, %b117 ]
  %v1209 = icmp slt i64 %v1208, %v1206
  br i1 %v1209, label %b113, label %b114
b113:
  %v1210 = mul i64 %v1208, 8
  %v1211 = getelementptr inbounds float, ptr %v1207, i64 %v1210
  br label %b115
b115:
  %v1212 = phi i64 [ 0, %b113 ], [ %v1215, %b116 ]
  %v1213 = icmp slt i64 %v1212, 8
  br i1 %v1213, label %b116, label %b117
b116:
  %v1214 = getelementptr inbounds float, ptr %v1211, i64 %v1212
  store float 0x0000000000000000, ptr %v1214, align 4
  %v1215 = add nsw i64 %v1212, 1
  br label %b115
b117:
  %v1216 = add nsw i64 %v1208, 1
  br label %b112
b114:
  %v1217 = mul i64 %v8, 1
  br label %b118
b118:
  %v1218 = phi i64 [ 0, %b114 ], [ %v1322, %b123 ]
  %v1219 = icmp slt i64 %v1218, %v1217
  br i1 %v1219, label %b119, label %b120
b119:
  %v1220 = sub i64 %v1217, %v1218
  %v1221 = icmp slt i64 %v1220, 384
  %v1222 = select i1 %v1221, i64 %v1220, i64 384
  br label %b121
b121:
  %v1223 = phi i64 [ %v1201, %b119 ], [ %v1321, %b147 ]
  %v1224 = icmp slt i64 %v1223, %v1206
  br i1 %v1224, label %b122, label %b123
b122:
  %v1225 = sub i64 %v1206, %v1223
  %v1226 = icmp slt i64 %v1225, 64
  %v1227 = select i1 %v1226, i64 %v1225, i64 64
  %v1228 = sdiv i64 %v1227, 2
  %v1229 = mul i64 %v1228, 2
  %v1230 = sub i64 %v1227, %v1229
  %v1231 = mul i64 %v1218, 8
  %v1232 = add i64 %v1231, %v1223
  %v1233 = getelementptr inbounds float, ptr %v1189, i64 %v1232
  br label %b124
b124:
  %v1234 = phi i64 [ 0, %b122 ], [ %v1260, %b132 ]
  %v1235 = icmp slt i64 %v1234, %v1222
  br i1 %v1235, label %b125, label %b126
b125:
  %v1236 = mul i64 %v1234, 8
  %v1237 = getelementptr inbounds float, ptr %v1233, i64 %v1236
  %v1238 = mul i64 %v1234, 2
  %v1239 = getelementptr inbounds float, ptr %v1193, i64 %v1238
  br label %b127
b127:
  %v1240 = phi i64 [ 0, %b125 ], [ %v1249, %b128 ]
  %v1241 = icmp slt i64 %v1240, %v1228
  br i1 %v1241, label %b128, label %b129
b128:
  %v1242 = mul i64 %v1240, 2
  %v1243 = getelementptr inbounds float, ptr %v1237, i64 %v1242
  %v1244 = mul i64 %v1240, 768
  %v1245 = getelementptr inbounds float, ptr %v1239, i64 %v1244
  %v1246 = getelementptr inbounds float, ptr %v1243, i64 0
  %v1247 = load <2 x float>, ptr %v1246, align 4
  %v1248 = getelementptr inbounds float, ptr %v1245, i64 0
  store <2 x float> %v1247, ptr %v1248, align 4
  %v1249 = add nsw i64 %v1240, 1
  br label %b127
b129:
  %v1250 = mul i64 %v1228, 2
  %v1251 = getelementptr inbounds float, ptr %v1237, i64 %v1250
  %v1252 = mul i64 %v1228, 768
  %v1253 = getelementptr inbounds float, ptr %v1239, i64 %v1252
  br label %b130
b130:
  %v1254 = phi i64 [ 0, %b129 ], [ %v1259, %b131 ]
  %v1255 = icmp slt i64 %v1254, %v1230
  br i1 %v1255, label %b131, label %b132
b131:
  %v1256 = getelementptr inbounds float, ptr %v1251, i64 %v1254
  %v1257 = load float, ptr %v1256, align 4
  %v1258 = getelementptr inbounds float, ptr %v1253, i64 %v1254
  store float %v1257, ptr %v1258, align 4
  %v1259 = add nsw i64 %v1254, 1
  br label %b130, !llvm.loop !0
b132:
  %v1260 = add nsw i64 %v1234, 1
  br label %b124
b126:
  br label %b133
b133:
  %v1261 = phi i64 [ 0, %b126 ], [ %v1296, %b141 ]
  %v1262 = icmp slt i64 %v1261, 0
  br i1 %v1262, label %b134, label %b135
b134:
  %v1263 = mul i64 %v1218, 8
  %v1264 = add i64 %v1263, %v1261
  %v1265 = getelementptr inbounds float, ptr %v1192, i64 %v1264
  br label %b136
b136:
  %v1266 = phi i64 [ 0, %b134 ], [ %v1284, %b137 ]
  %v1267 = icmp slt i64 %v1266, %v1222
  br i1 %v1267, label %b137, label %b138
b137:
  %v1268 = mul i64 %v1266, 8
  %v1269 = getelementptr inbounds float, ptr %v1265, i64 %v1268
  %v1270 = mul i64 %v1266, 32
  %v1271 = getelementptr inbounds float, ptr %v92, i64 %v1270
  %v1272 = getelementptr inbounds float, ptr %v1269, i64 0
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = getelementptr inbounds float, ptr %v1271, i64 0
  store <8 x float> %v1273, ptr %v1274, align 4
  %v1275 = getelementptr inbounds float, ptr %v1269, i64 8
  %v1276 = load <8 x float>, ptr %v1275, align 4
  %v1277 = getelementptr inbounds float, ptr %v1271, i64 8
  store <8 x float> %v1276, ptr %v1277, align 4
  %v1278 = getelementptr inbounds float, ptr %v1269, i64 16
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = getelementptr inbounds float, ptr %v1271, i64 16
  store <8 x float> %v1279, ptr %v1280, align 4
  %v1281 = getelementptr inbounds float, ptr %v1269, i64 24
  %v1282 = load <8 x float>, ptr %v1281, align 4
  %v1283 = getelementptr inbounds float, ptr %v1271, i64 24
  store <8 x float> %v1282, ptr %v1283, align 4
  %v1284 = add nsw i64 %v1266, 1
  br label %b136
b138:
  %v1285 = sdiv i64 %v1227, 2
  br label %b139
b139:
  %v1286 = phi i64 [ 0, %b138 ], [ %v1295, %b140 ]
  %v1287 = icmp slt i64 %v1286, %v1285
  br i1 %v1287, label %b140, label %b141
b140:
  %v1288 = mul i64 %v1286, 2
  %v1289 = add i64 %v1223, %v1288
  %v1290 = mul i64 %v1286, 768
  %v1291 = getelementptr inbounds float, ptr %v1193, i64 %v1290
  %v1292 = mul i64 %v1289, 8
  %v1293 = add i64 %v1292, %v1261
  %v1294 = getelementptr inbounds float, ptr %v1207, i64 %v1293
  call void @outer_2x32(ptr %v1291, ptr %v92, i64 %v1222, ptr %v1294, i64 8)
  %v1295 = add nsw i64 %v1286, 1
  br label %b139
b141:
  %v1296 = add nsw i64 %v1261, 32
  br label %b133
b135:
  %v1297 = mul i64 %v1218, 8
  %v1298 = add i64 %v1297, 0
  %v1299 = getelementptr inbounds float, ptr %v1192, i64 %v1298
  br label %b142
b142:
  %v1300 = phi i64 [ 0, %b135 ], [ %v1309, %b143 ]
  %v1301 = icmp slt i64 %v1300, %v1222
  br i1 %v1301, label %b143, label %b144
b143:
  %v1302 = mul i64 %v1300, 8
  %v1303 = getelementptr inbounds float, ptr %v1299, i64 %v1302
  %v1304 = mul i64 %v1300, 8
  %v1305 = getelementptr inbounds float, ptr %v92, i64 %v1304
  %v1306 = getelementptr inbounds float, ptr %v1303, i64 0
  %v1307 = load <8 x float>, ptr %v1306, align 4
  %v1308 = getelementptr inbounds float, ptr %v1305, i64 0
  store <8 x float> %v1307, ptr %v1308, align 4
  %v1309 = add nsw i64 %v1300, 1
  br label %b142
b144:
  %v1310 = sdiv i64 %v1227, 2
  br label %b145
b145:
  %v1311 = phi i64 [ 0, %b144 ], [ %v1320, %b146 ]
  %v1312 = icmp slt i64 %v1311, %v1310
  br i1 %v1312, label %b146, label %b147
b146:
  %v1313 = mul i64 %v1311, 2
  %v1314 = add i64 %v1223, %v1313
  %v1315 = mul i64 %v1311, 768
  %v1316 = getelementptr inbounds float, ptr %v1193, i64 %v1315
  %v1317 = mul i64 %v1314, 8
  %v1318 = add i64 %v1317, 0
  %v1319 = getelementptr inbounds float, ptr %v1207, i64 %v1318
  call void @outer_2x8(ptr %v1316, ptr %v92, i64 %v1222, ptr %v1319, i64 8)
  %v1320 = add nsw i64 %v1311, 1
  br label %b145
b147:
  %v1321 = add nsw i64 %v1223, 64
  br label %b121
b123:
  %v1322 = add nsw i64 %v1218, 384
  br label %b118
b120:
  %v1323 = icmp sgt i64 %v3, 1
  br i1 %v1323, label %b148, label %b149
b148:
  %v1324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1325 = atomicrmw add ptr %v1324, i64 1 acq_rel
  %v1326 = load i64, ptr %v87, align 8
  %v1327 = add i64 %v1326, 1
  store i64 %v1327, ptr %v87, align 8
  %v1328 = mul i64 %v3, %v1327
  br label %b150
b150:
  %v1329 = load atomic i64, ptr %v1324 acquire, align 8
  %v1330 = icmp slt i64 %v1329, %v1328
  br i1 %v1330, label %b151, label %b152
b151:
  %v1331 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
  %v1332 = mul i64 0, 8
  %v1333 = getelementptr inbounds float, ptr %v66, i64 %v1332
  %v1334 = getelementptr inbounds float, ptr %v1333, i64 0
  %v1335 = mul i64 0, 8
  %v1336 = getelementptr inbounds float, ptr %v10, i64 %v1335
  %v1337 = getelementptr inbounds float, ptr %v1336, i64 0
  %v1338 = getelementptr inbounds float, ptr %v92, i64 12288
  %v1339 = add i64 8, 1
  %v1340 = sdiv i64 %v1339, 2
  %v1341 = add i64 %v2, 1
  %v1342 = mul i64 %v1340, %v2
  %v1343 = sdiv i64 %v1342, %v3
  %v1344 = mul i64 %v1343, 2
  %v1345 = icmp slt i64 %v1344, 8
  %v1346 = select i1 %v1345, i64 %v1344, i64 8
  %v1347 = mul i64 %v1340, %v1341
  %v1348 = sdiv i64 %v1347, %v3
  %v1349 = mul i64 %v1348, 2
  %v1350 = icmp slt i64 %v1349, 8
  %v1351 = select i1 %v1350, i64 %v1349, i64 8
  %v1352 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b153
b153:
  %v1353 = phi i64 [ %v1346, %b149 ], [ %v1361, %b158 ]
  %v1354 = icmp slt i64 %v1353, %v1351
  br i1 %v1354, label %b154, label %b155
b154:
  %v1355 = mul i64 %v1353, 8
  %v1356 = getelementptr inbounds float, ptr %v1352, i64 %v1355
  br label %b156
b156:
  %v1357 = phi i64 [ 0, %b154 ], [ %v1360, %b157 ]
  %v1358 = icmp slt i64 %v1357, 8
  br i1 %v1358, label %b157, label %b158
b157:
  %v1359 = getelementptr inbounds float, ptr %v1356, i64 %v1357
  store float 0x0000000000000000, ptr %v1359, align 4
  %v1360 = add nsw i64 %v1357, 1
  br label %b156
b158:
  %v1361 = add nsw i64 %v1353, 1
  br label %b153
b155:
  %v1362 = mul i64 %v8, 1
  br label %b159
b159:
  %v1363 = phi i64 [ 0, %b155 ], [ %v1467, %b164 ]
  %v1364 = icmp slt i64 %v1363, %v1362
  br i1 %v1364, label %b160, label %b161
b160:
  %v1365 = sub i64 %v1362, %v1363
  %v1366 = icmp slt i64 %v1365, 384
  %v1367 = select i1 %v1366, i64 %v1365, i64 384
  br label %b162
b162:
  %v1368 = phi i64 [ %v1346, %b160 ], [ %v1466, %b188 ]
  %v1369 = icmp slt i64 %v1368, %v1351
  br i1 %v1369, label %b163, label %b164
b163:
  %v1370 = sub i64 %v1351, %v1368
  %v1371 = icmp slt i64 %v1370, 64
  %v1372 = select i1 %v1371, i64 %v1370, i64 64
  %v1373 = sdiv i64 %v1372, 2
  %v1374 = mul i64 %v1373, 2
  %v1375 = sub i64 %v1372, %v1374
  %v1376 = mul i64 %v1363, 8
  %v1377 = add i64 %v1376, %v1368
  %v1378 = getelementptr inbounds float, ptr %v1334, i64 %v1377
  br label %b165
b165:
  %v1379 = phi i64 [ 0, %b163 ], [ %v1405, %b173 ]
  %v1380 = icmp slt i64 %v1379, %v1367
  br i1 %v1380, label %b166, label %b167
b166:
  %v1381 = mul i64 %v1379, 8
  %v1382 = getelementptr inbounds float, ptr %v1378, i64 %v1381
  %v1383 = mul i64 %v1379, 2
  %v1384 = getelementptr inbounds float, ptr %v1338, i64 %v1383
  br label %b168
b168:
  %v1385 = phi i64 [ 0, %b166 ], [ %v1394, %b169 ]
  %v1386 = icmp slt i64 %v1385, %v1373
  br i1 %v1386, label %b169, label %b170
b169:
  %v1387 = mul i64 %v1385, 2
  %v1388 = getelementptr inbounds float, ptr %v1382, i64 %v1387
  %v1389 = mul i64 %v1385, 768
  %v1390 = getelementptr inbounds float, ptr %v1384, i64 %v1389
  %v1391 = getelementptr inbounds float, ptr %v1388, i64 0
  %v1392 = load <2 x float>, ptr %v1391, align 4
  %v1393 = getelementptr inbounds float, ptr %v1390, i64 0
  store <2 x float> %v1392, ptr %v1393, align 4
  %v1394 = add nsw i64 %v1385, 1
  br label %b168
b170:
  %v1395 = mul i64 %v1373, 2
  %v1396 = getelementptr inbounds float, ptr %v1382, i64 %v1395
  %v1397 = mul i64 %v1373, 768
  %v1398 = getelementptr inbounds float, ptr %v1384, i64 %v1397
  br label %b171
b171:
  %v1399 = phi i64 [ 0, %b170 ], [ %v1404, %b172 ]
  %v1400 = icmp slt i64 %v1399, %v1375
  br i1 %v1400, label %b172, label %b173
b172:
  %v1401 = getelementptr inbounds float, ptr %v1396, i64 %v1399
  %v1402 = load float, ptr %v1401, align 4
  %v1403 = getelementptr inbounds float, ptr %v1398, i64 %v1399
  store float %v1402, ptr %v1403, align 4
  %v1404 = add nsw i64 %v1399, 1
  br label %b171, !llvm.loop !3
b173:
  %v1405 = add nsw i64 %v1379, 1
  br label %b165
b167:
  br label %b174
b174:
  %v1406 = phi i64 [ 0, %b167 ], [ %v1441, %b182 ]
  %v1407 = icmp slt i64 %v1406, 0
  br i1 %v1407, label %b175, label %b176
b175:
  %v1408 = mul i64 %v1363, 8
  %v1409 = add i64 %v1408, %v1406
  %v1410 = getelementptr inbounds float, ptr %v1337, i64 %v1409
  br label %b177
b177:
  %v1411 = phi i64 [ 0, %b175 ], [ %v1429, %b178 ]
  %v1412 = icmp slt i64 %v1411, %v1367
  br i1 %v1412, label %b178, label %b179
b178:
  %v1413 = mul i64 %v1411, 8
  %v1414 = getelementptr inbounds float, ptr %v1410, i64 %v1413
  %v1415 = mul i64 %v1411, 32
  %v1416 = getelementptr inbounds float, ptr %v92, i64 %v1415
  %v1417 = getelementptr inbounds float, ptr %v1414, i64 0
  %v1418 = load <8 x float>, ptr %v1417, align 4
  %v1419 = getelementptr inbounds float, ptr %v1416, i64 0
  store <8 x float> %v1418, ptr %v1419, align 4
  %v1420 = getelementptr inbounds float, ptr %v1414, i64 8
  %v1421 = load <8 x float>, ptr %v1420, align 4
  %v1422 = getelementptr inbounds float, ptr %v1416, i64 8
  store <8 x float> %v1421, ptr %v1422, align 4
  %v1423 = getelementptr inbounds float, ptr %v1414, i64 16
  %v1424 = load <8 x float>, ptr %v1423, align 4
  %v1425 = getelementptr inbounds float, ptr %v1416, i64 16
  store <8 x float> %v1424, ptr %v1425, align 4
  %v1426 = getelementptr inbounds float, ptr %v1414, i64 24
  %v1427 = load <8 x float>, ptr %v1426, align 4
  %v1428 = getelementptr inbounds float, ptr %v1416, i64 24
  store <8 x float> %v1427, ptr %v1428, align 4
  %v1429 = add nsw i64 %v1411, 1
  br label %b177
b179:
  %v1430 = sdiv i64 %v1372, 2
  br label %b180
b180:
  %v1431 = phi i64 [ 0, %b179 ], [ %v1440, %b181 ]
  %v1432 = icmp slt i64 %v1431, %v1430
  br i1 %v1432, label %b181, label %b182
b181:
  %v1433 = mul i64 %v1431, 2
  %v1434 = add i64 %v1368, %v1433
  %v1435 = mul i64 %v1431, 768
  %v1436 = getelementptr inbounds float, ptr %v1338, i64 %v1435
  %v1437 = mul i64 %v1434, 8
  %v1438 = add i64 %v1437, %v1406
  %v1439 = getelementptr inbounds float, ptr %v1352, i64 %v1438
  call void @outer_2x32(ptr %v1436, ptr %v92, i64 %v1367, ptr %v1439, i64 8)
  %v1440 = add nsw i64 %v1431, 1
  br label %b180
b182:
  %v1441 = add nsw i64 %v1406, 32
  br label %b174
b176:
  %v1442 = mul i64 %v1363, 8
  %v1443 = add i64 %v1442, 0
  %v1444 = getelementptr inbounds float, ptr %v1337, i64 %v1443
  br label %b183
b183:
  %v1445 = phi i64 [ 0, %b176 ], [ %v1454, %b184 ]
  %v1446 = icmp slt i64 %v1445, %v1367
  br i1 %v1446, label %b184, label %b185
b184:
  %v1447 = mul i64 %v1445, 8
  %v1448 = getelementptr inbounds float, ptr %v1444, i64 %v1447
  %v1449 = mul i64 %v1445, 8
  %v1450 = getelementptr inbounds float, ptr %v92, i64 %v1449
  %v1451 = getelementptr inbounds float, ptr %v1448, i64 0
  %v1452 = load <8 x float>, ptr %v1451, align 4
  %v1453 = getelementptr inbounds float, ptr %v1450, i64 0
  store <8 x float> %v1452, ptr %v1453, align 4
  %v1454 = add nsw i64 %v1445, 1
  br label %b183
b185:
  %v1455 = sdiv i64 %v1372, 2
  br label %b186
b186:
  %v1456 = phi i64 [ 0, %b185 ], [ %v1465, %b187 ]
  %v1457 = icmp slt i64 %v1456, %v1455
  br i1 %v1457, label %b187, label %b188
b187:
  %v1458 = mul i64 %v1456, 2
  %v1459 = add i64 %v1368, %v1458
  %v1460 = mul i64 %v1456, 768
  %v1461 = getelementptr inbounds float, ptr %v1338, i64 %v1460
  %v1462 = mul i64 %v1459, 8
  %v1463 = add i64 %v1462, 0
  %v1464 = getelementptr inbounds float, ptr %v1352, i64 %v1463
  call void @outer_2x8(ptr %v1461, ptr %v92, i64 %v1367, ptr %v1464, i64 8)
  %v1465 = add nsw i64 %v1456, 1
  br label %b186
b188:
  %v1466 = add nsw i64 %v1368, 64
  br label %b162
b164:
  %v1467 = add nsw i64 %v1363, 384
  br label %b159
b161:
  %v1468 = icmp sgt i64 %v3, 1
  br i1 %v1468, label %b189, label %b190
b189:
  %v1469 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1470 = atomicrmw add ptr %v1469, i64 1 acq_rel
  %v1471 = load i64, ptr %v87, align 8
  %v1472 = add i64 %v1471, 1
  store i64 %v1472, ptr %v87, align 8
  %v1473 = mul i64 %v3, %v1472
  br label %b191
b191:
  %v1474 = load atomic i64, ptr %v1469 acquire, align 8
  %v1475 = icmp slt i64 %v1474, %v1473
  br i1 %v1475, label %b192, label %b193
b192:
  %v1476 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  %v1477 = icmp eq i64 %v2, 0
  br i1 %v1477, label %b194, label %b195
b194:
  br label %b196
b196:
  %v1478 = phi i64 [ 0, %b194 ], [ %v1523, %b201 ]
  %v1479 = phi <8 x float> [ splat (float 0x0000000000000000), %b194 ], [ %v1522, %b201 ]
  %v1480 = icmp slt i64 %v1478, %v8
  br i1 %v1480, label %b197, label %b198
b197:
  %v1481 = add i64 %v1478, 128
  %v1482 = icmp slt i64 %v1481, %v8
  %v1483 = select i1 %v1482, i64 %v1481, i64 %v8
  br label %b199
b199:
  %v1484 = phi i64 [ %v1478, %b197 ], [ %v1521, %b200 ]
  %v1485 = phi <8 x float> [ splat (float 0x0000000000000000), %b197 ], [ %v1520, %b200 ]
  %v1486 = icmp slt i64 %v1484, %v1483
  br i1 %v1486, label %b200, label %b201
b200:
  %v1487 = mul i64 %v1484, 8
  %v1488 = getelementptr inbounds float, ptr %v44, i64 %v1487
  %v1489 = mul i64 %v1484, 1
  %v1490 = getelementptr inbounds float, ptr %v52, i64 %v1489
  %v1491 = getelementptr inbounds float, ptr %v1490, i64 0
  %v1492 = load float, ptr %v1491, align 4
  %v1493 = fdiv float 0x3FF0000000000000, %v1492
  %v1494 = mul i64 %v1484, 8
  %v1495 = getelementptr inbounds float, ptr %v54, i64 %v1494
  %v1496 = add i64 0, 0
  %v1497 = getelementptr inbounds float, ptr %v1488, i64 %v1496
  %v1498 = load <8 x float>, ptr %v1497, align 4
  %v1499 = insertelement <8 x float> poison, float %v1493, i64 0
  %v1500 = shufflevector <8 x float> %v1499, <8 x float> poison, <8 x i32> zeroinitializer
  %v1501 = fmul <8 x float> %v1498, %v1500
  %v1502 = add i64 0, 0
  %v1503 = getelementptr inbounds float, ptr %v16, i64 %v1502
  %v1504 = load <8 x float>, ptr %v1503, align 4
  %v1505 = fmul <8 x float> %v1501, %v1504
  %v1506 = add i64 0, 0
  %v1507 = getelementptr inbounds float, ptr %v18, i64 %v1506
  %v1508 = load <8 x float>, ptr %v1507, align 4
  %v1509 = fadd <8 x float> %v1505, %v1508
  %v1510 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1511 = shufflevector <8 x float> %v1510, <8 x float> poison, <8 x i32> zeroinitializer
  %v1512 = fcmp ole <8 x float> %v1509, %v1511
  %v1513 = select <8 x i1> %v1512, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1514 = add i64 0, 0
  %v1515 = getelementptr inbounds float, ptr %v1495, i64 %v1514
  %v1516 = load <8 x float>, ptr %v1515, align 4
  %v1517 = fcmp une <8 x float> %v1513, splat (float 0x0000000000000000)
  %v1518 = select <8 x i1> %v1517, <8 x float> %v1511, <8 x float> %v1516
  %v1519 = fmul <8 x float> %v1518, %v1501
  %v1520 = fadd <8 x float> %v1485, %v1519
  %v1521 = add nsw i64 %v1484, 1
  br label %b199
b201:
  %v1522 = fadd <8 x float> %v1479, %v1485
  %v1523 = add nsw i64 %v1478, 128
  br label %b196
b198:
  %v1524 = add i64 0, 0
  %v1525 = getelementptr inbounds float, ptr %v36, i64 %v1524
  store <8 x float> %v1479, ptr %v1525, align 4
  br label %b195
b195:
  %v1526 = icmp sgt i64 %v3, 1
  br i1 %v1526, label %b202, label %b203
b202:
  %v1527 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1528 = atomicrmw add ptr %v1527, i64 1 acq_rel
  %v1529 = load i64, ptr %v87, align 8
  %v1530 = add i64 %v1529, 1
  store i64 %v1530, ptr %v87, align 8
  %v1531 = mul i64 %v3, %v1530
  br label %b204
b204:
  %v1532 = load atomic i64, ptr %v1527 acquire, align 8
  %v1533 = icmp slt i64 %v1532, %v1531
  br i1 %v1533, label %b205, label %b206
b205:
  %v1534 = call i32 @sched_yield()
  br label %b204
b206:
  br label %b203
b203:
  %v1535 = icmp eq i64 %v2, 0
  br i1 %v1535, label %b207, label %b208
b207:
  br label %b209
b209:
  %v1536 = phi i64 [ 0, %b207 ], [ %v1580, %b214 ]
  %v1537 = phi <8 x float> [ splat (float 0x0000000000000000), %b207 ], [ %v1579, %b214 ]
  %v1538 = icmp slt i64 %v1536, %v8
  br i1 %v1538, label %b210, label %b211
b210:
  %v1539 = add i64 %v1536, 128
  %v1540 = icmp slt i64 %v1539, %v8
  %v1541 = select i1 %v1540, i64 %v1539, i64 %v8
  br label %b212
b212:
  %v1542 = phi i64 [ %v1536, %b210 ], [ %v1578, %b213 ]
  %v1543 = phi <8 x float> [ splat (float 0x0000000000000000), %b210 ], [ %v1577, %b213 ]
  %v1544 = icmp slt i64 %v1542, %v1541
  br i1 %v1544, label %b213, label %b214
b213:
  %v1545 = mul i64 %v1542, 8
  %v1546 = getelementptr inbounds float, ptr %v44, i64 %v1545
  %v1547 = mul i64 %v1542, 1
  %v1548 = getelementptr inbounds float, ptr %v52, i64 %v1547
  %v1549 = getelementptr inbounds float, ptr %v1548, i64 0
  %v1550 = load float, ptr %v1549, align 4
  %v1551 = fdiv float 0x3FF0000000000000, %v1550
  %v1552 = mul i64 %v1542, 8
  %v1553 = getelementptr inbounds float, ptr %v54, i64 %v1552
  %v1554 = add i64 0, 0
  %v1555 = getelementptr inbounds float, ptr %v1546, i64 %v1554
  %v1556 = load <8 x float>, ptr %v1555, align 4
  %v1557 = insertelement <8 x float> poison, float %v1551, i64 0
  %v1558 = shufflevector <8 x float> %v1557, <8 x float> poison, <8 x i32> zeroinitializer
  %v1559 = fmul <8 x float> %v1556, %v1558
  %v1560 = add i64 0, 0
  %v1561 = getelementptr inbounds float, ptr %v16, i64 %v1560
  %v1562 = load <8 x float>, ptr %v1561, align 4
  %v1563 = fmul <8 x float> %v1559, %v1562
  %v1564 = add i64 0, 0
  %v1565 = getelementptr inbounds float, ptr %v18, i64 %v1564
  %v1566 = load <8 x float>, ptr %v1565, align 4
  %v1567 = fadd <8 x float> %v1563, %v1566
  %v1568 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1569 = shufflevector <8 x float> %v1568, <8 x float> poison, <8 x i32> zeroinitializer
  %v1570 = fcmp ole <8 x float> %v1567, %v1569
  %v1571 = select <8 x i1> %v1570, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1572 = add i64 0, 0
  %v1573 = getelementptr inbounds float, ptr %v1553, i64 %v1572
  %v1574 = load <8 x float>, ptr %v1573, align 4
  %v1575 = fcmp une <8 x float> %v1571, splat (float 0x0000000000000000)
  %v1576 = select <8 x i1> %v1575, <8 x float> %v1569, <8 x float> %v1574
  %v1577 = fadd <8 x float> %v1543, %v1576
  %v1578 = add nsw i64 %v1542, 1
  br label %b212
b214:
  %v1579 = fadd <8 x float> %v1537, %v1543
  %v1580 = add nsw i64 %v1536, 128
  br label %b209
b211:
  %v1581 = add i64 0, 0
  %v1582 = getelementptr inbounds float, ptr %v38, i64 %v1581
  store <8 x float> %v1537, ptr %v1582, align 4
  br label %b208
b208:
  %v1583 = icmp sgt i64 %v3, 1
  br i1 %v1583, label %b215, label %b216
b215:
  %v1584 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1585 = atomicrmw add ptr %v1584, i64 1 acq_rel
  %v1586 = load i64, ptr %v87, align 8
  %v1587 = add i64 %v1586, 1
  store i64 %v1587, ptr %v87, align 8
  %v1588 = mul i64 %v3, %v1587
  br label %b217
b217:
  %v1589 = load atomic i64, ptr %v1584 acquire, align 8
  %v1590 = icmp slt i64 %v1589, %v1588
  br i1 %v1590, label %b218, label %b219
b218:
  %v1591 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
