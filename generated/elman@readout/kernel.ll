; generated from specs/elman.yaml by `make generated`: do not edit
; elman@readout I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v67 = alloca i64, i64 1, align 8
  %v225 = alloca float, i64 64, align 4
  %v310 = alloca float, i64 64, align 4
  %v478 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 16
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 17
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 25
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 26
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 0
  %v71 = add i64 %v70, 192
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds i64, ptr %v1, i64 4
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %b0, label %b1
b0:
  %v76 = icmp eq i64 %v2, 0
  br i1 %v76, label %b2, label %b3
b2:
  %v77 = add i64 0, 0
  %v78 = getelementptr inbounds float, ptr %v44, i64 %v77
  %v79 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v80, ptr %v78, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v81 = icmp sgt i64 %v3, 1
  br i1 %v81, label %b4, label %b5
b4:
  %v82 = getelementptr inbounds i64, ptr %v1, i64 3
  %v83 = atomicrmw add ptr %v82, i64 1 acq_rel
  %v84 = load i64, ptr %v67, align 8
  %v85 = add i64 %v84, 1
  store i64 %v85, ptr %v67, align 8
  %v86 = mul i64 %v3, %v85
  br label %b6
b6:
  %v87 = load atomic i64, ptr %v82 acquire, align 8
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b7, label %b8
b7:
  %v89 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 4
  %v91 = load i64, ptr %v90, align 8
  %v92 = icmp eq i64 %v91, 0
  br i1 %v92, label %b9, label %b10
b9:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 27
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b11, label %b12
b11:
  %v96 = add i64 %v7, 0
  %v97 = sdiv i64 %v96, 1
  %v98 = add i64 %v2, 1
  %v99 = mul i64 %v97, %v2
  %v100 = sdiv i64 %v99, %v3
  %v101 = mul i64 %v100, 1
  %v102 = icmp slt i64 %v101, %v7
  %v103 = select i1 %v102, i64 %v101, i64 %v7
  %v104 = mul i64 %v97, %v98
  %v105 = sdiv i64 %v104, %v3
  %v106 = mul i64 %v105, 1
  %v107 = icmp slt i64 %v106, %v7
  %v108 = select i1 %v107, i64 %v106, i64 %v7
  br label %b13
b13:
  %v109 = phi i64 [ %v103, %b11 ], [ %v120, %b14 ]
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b14, label %b15
b14:
  %v111 = and i64 0, %v58
  %v112 = mul i64 %v111, %v7
  %v113 = add i64 %v112, %v109
  %v114 = mul i64 %v113, 8
  %v115 = getelementptr inbounds float, ptr %v26, i64 %v114
  %v116 = add i64 0, 0
  %v117 = getelementptr inbounds float, ptr %v115, i64 %v116
  %v118 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v119, ptr %v117, align 4
  %v120 = add nsw i64 %v109, 1
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
  %v124 = load i64, ptr %v67, align 8
  %v125 = add i64 %v124, 1
  store i64 %v125, ptr %v67, align 8
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
  %v130 = getelementptr inbounds float, ptr %v69, i64 0
  %v131 = getelementptr inbounds i64, ptr %v1, i64 4
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b21, label %b22
b21:
  %v134 = add i64 1, 0
  %v135 = sdiv i64 %v134, 1
  %v136 = add i64 %v2, 1
  %v137 = mul i64 %v135, %v2
  %v138 = sdiv i64 %v137, %v3
  %v139 = mul i64 %v138, 1
  %v140 = icmp slt i64 %v139, 1
  %v141 = select i1 %v140, i64 %v139, i64 1
  %v142 = mul i64 %v135, %v136
  %v143 = sdiv i64 %v142, %v3
  %v144 = mul i64 %v143, 1
  %v145 = icmp slt i64 %v144, 1
  %v146 = select i1 %v145, i64 %v144, i64 1
  %v147 = icmp slt i64 %v146, 1
  %v148 = select i1 %v147, i64 %v146, i64 1
  br label %b23
b23:
  %v149 = phi i64 [ %v141, %b21 ], [ %v163, %b24 ]
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b24, label %b25
b24:
  %v151 = mul i64 %v149, 64
  %v152 = mul i64 %v149, 8
  %v153 = add i64 %v151, 0
  %v154 = add i64 %v152, 0
  %v155 = getelementptr inbounds float, ptr %v130, i64 %v153
  %v156 = sub i64 8, %v154
  %v157 = icmp slt i64 %v156, 0
  %v158 = select i1 %v157, i64 0, i64 %v156
  %v159 = mul i64 %v154, 8
  %v160 = add i64 0, %v159
  %v161 = getelementptr inbounds float, ptr %v12, i64 %v160
  call void @pack_turned(ptr %v161, i64 8, i64 1, i64 8, i64 %v158, ptr %v155, i64 8)
  %v162 = add i64 %v151, 64
  %v163 = add nsw i64 %v149, 1
  br label %b23
b25:
  br label %b22
b22:
  %v164 = icmp sgt i64 %v3, 1
  br i1 %v164, label %b26, label %b27
b26:
  %v165 = getelementptr inbounds i64, ptr %v1, i64 3
  %v166 = atomicrmw add ptr %v165, i64 1 acq_rel
  %v167 = load i64, ptr %v67, align 8
  %v168 = add i64 %v167, 1
  store i64 %v168, ptr %v67, align 8
  %v169 = mul i64 %v3, %v168
  br label %b28
b28:
  %v170 = load atomic i64, ptr %v165 acquire, align 8
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b29, label %b30
b29:
  %v172 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v173 = getelementptr inbounds float, ptr %v69, i64 64
  %v174 = getelementptr inbounds i64, ptr %v1, i64 4
  %v175 = load i64, ptr %v174, align 8
  %v176 = icmp eq i64 %v175, 0
  br i1 %v176, label %b31, label %b32
b31:
  %v177 = add i64 1, 0
  %v178 = sdiv i64 %v177, 1
  %v179 = add i64 %v2, 1
  %v180 = mul i64 %v178, %v2
  %v181 = sdiv i64 %v180, %v3
  %v182 = mul i64 %v181, 1
  %v183 = icmp slt i64 %v182, 1
  %v184 = select i1 %v183, i64 %v182, i64 1
  %v185 = mul i64 %v178, %v179
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, 1
  %v189 = select i1 %v188, i64 %v187, i64 1
  %v190 = icmp slt i64 %v189, 1
  %v191 = select i1 %v190, i64 %v189, i64 1
  br label %b33
b33:
  %v192 = phi i64 [ %v184, %b31 ], [ %v206, %b34 ]
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b34, label %b35
b34:
  %v194 = mul i64 %v192, 64
  %v195 = mul i64 %v192, 8
  %v196 = add i64 %v194, 0
  %v197 = add i64 %v195, 0
  %v198 = getelementptr inbounds float, ptr %v173, i64 %v196
  %v199 = sub i64 8, %v197
  %v200 = icmp slt i64 %v199, 0
  %v201 = select i1 %v200, i64 0, i64 %v199
  %v202 = mul i64 %v197, 8
  %v203 = add i64 0, %v202
  %v204 = getelementptr inbounds float, ptr %v14, i64 %v203
  call void @pack_turned(ptr %v204, i64 8, i64 1, i64 8, i64 %v201, ptr %v198, i64 8)
  %v205 = add i64 %v194, 64
  %v206 = add nsw i64 %v192, 1
  br label %b33
b35:
  br label %b32
b32:
  %v207 = icmp sgt i64 %v3, 1
  br i1 %v207, label %b36, label %b37
b36:
  %v208 = getelementptr inbounds i64, ptr %v1, i64 3
  %v209 = atomicrmw add ptr %v208, i64 1 acq_rel
  %v210 = load i64, ptr %v67, align 8
  %v211 = add i64 %v210, 1
  store i64 %v211, ptr %v67, align 8
  %v212 = mul i64 %v3, %v211
  br label %b38
b38:
  %v213 = load atomic i64, ptr %v208 acquire, align 8
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b39, label %b40
b39:
  %v215 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v216 = getelementptr inbounds i64, ptr %v1, i64 5
  %v217 = load i64, ptr %v216, align 8
  br label %b41
b41:
  %v218 = phi i64 [ 0, %b37 ], [ %v434, %b87 ]
  %v219 = icmp slt i64 %v218, %v5
  br i1 %v219, label %b42, label %b43
b42:
  %v220 = add i64 %v218, %v217
  %v221 = icmp slt i64 %v220, %v5
  %v222 = select i1 %v221, i64 %v220, i64 %v5
  %v223 = sub i64 %v222, %v218
  %v224 = mul i64 %v223, %v7
  %v226 = add i64 %v224, 0
  %v227 = sdiv i64 %v226, 1
  %v228 = add i64 %v2, 1
  %v229 = mul i64 %v227, %v2
  %v230 = sdiv i64 %v229, %v3
  %v231 = mul i64 %v230, 1
  %v232 = icmp slt i64 %v231, %v224
  %v233 = select i1 %v232, i64 %v231, i64 %v224
  %v234 = mul i64 %v227, %v228
  %v235 = sdiv i64 %v234, %v3
  %v236 = mul i64 %v235, 1
  %v237 = icmp slt i64 %v236, %v224
  %v238 = select i1 %v237, i64 %v236, i64 %v224
  %v239 = mul i64 %v218, %v7
  %v240 = add i64 %v233, %v239
  %v241 = add i64 %v238, %v239
  br label %b44
b44:
  %v242 = phi i64 [ %v240, %b42 ], [ %v298, %b49 ]
  %v243 = icmp slt i64 %v242, %v241
  br i1 %v243, label %b45, label %b46
b45:
  %v244 = add i64 %v242, 96
  %v245 = icmp slt i64 %v244, %v241
  %v246 = select i1 %v245, i64 %v244, i64 %v241
  br label %b47
b47:
  %v247 = phi i64 [ 0, %b45 ], [ %v297, %b52 ]
  %v248 = icmp slt i64 %v247, 1
  br i1 %v248, label %b48, label %b49
b48:
  %v249 = sub i64 %v246, %v242
  %v250 = sub i64 8, 1
  %v251 = add i64 %v249, %v250
  %v252 = sdiv i64 %v251, 8
  br label %b50
b50:
  %v253 = phi i64 [ 0, %b48 ], [ %v296, %b57 ]
  %v254 = icmp slt i64 %v253, %v252
  br i1 %v254, label %b51, label %b52
b51:
  %v255 = mul i64 %v249, %v253
  %v256 = sdiv i64 %v255, %v252
  %v257 = add i64 %v242, %v256
  %v258 = add i64 %v253, 1
  %v259 = mul i64 %v249, %v258
  %v260 = sdiv i64 %v259, %v252
  %v261 = add i64 %v242, %v260
  %v262 = mul i64 %v247, 64
  %v263 = getelementptr inbounds float, ptr %v130, i64 %v262
  %v264 = sub i64 %v261, %v257
  %v265 = mul i64 %v257, 8
  %v266 = getelementptr inbounds float, ptr %v10, i64 %v265
  %v267 = getelementptr inbounds float, ptr %v266, i64 0
  %v268 = sub i64 %v264, 1
  %v269 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v268
  %v270 = load ptr, ptr %v269, align 4
  %v271 = getelementptr inbounds float, ptr %v225, i64 0
  %v272 = icmp sgt i64 %v264, 0
  br i1 %v272, label %b53, label %b54
b53:
  call void %v270(ptr %v267, i64 8, ptr %v263, i64 8, ptr %v271, i64 8, i64 0)
  br label %b54
b54:
  %v273 = add i64 %v262, 64
  br label %b55
b55:
  %v274 = phi i64 [ %v257, %b54 ], [ %v295, %b60 ]
  %v275 = icmp slt i64 %v274, %v261
  br i1 %v275, label %b56, label %b57
b56:
  %v276 = sub i64 %v274, %v257
  %v277 = mul i64 %v276, 8
  %v278 = getelementptr inbounds float, ptr %v225, i64 %v277
  %v279 = mul i64 %v218, %v7
  %v280 = sub i64 %v274, %v279
  %v281 = mul i64 %v280, 8
  %v282 = getelementptr inbounds float, ptr %v46, i64 %v281
  br label %b58
b58:
  %v283 = phi i64 [ 0, %b56 ], [ %v294, %b59 ]
  %v284 = icmp slt i64 %v283, 1
  br i1 %v284, label %b59, label %b60
b59:
  %v285 = mul i64 %v247, 1
  %v286 = add i64 %v285, %v283
  %v287 = mul i64 %v286, 8
  %v288 = add i64 0, %v283
  %v289 = mul i64 %v288, 8
  %v290 = getelementptr inbounds float, ptr %v278, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = add i64 0, %v287
  %v293 = getelementptr inbounds float, ptr %v282, i64 %v292
  store <8 x float> %v291, ptr %v293, align 4
  %v294 = add nsw i64 %v283, 1
  br label %b58
b60:
  %v295 = add nsw i64 %v274, 1
  br label %b55
b57:
  %v296 = add nsw i64 %v253, 1
  br label %b50
b52:
  %v297 = add nsw i64 %v247, 1
  br label %b47
b49:
  %v298 = add nsw i64 %v242, 96
  br label %b44
b46:
  %v299 = icmp sgt i64 %v3, 1
  br i1 %v299, label %b61, label %b62
b61:
  %v300 = getelementptr inbounds i64, ptr %v1, i64 3
  %v301 = atomicrmw add ptr %v300, i64 1 acq_rel
  %v302 = load i64, ptr %v67, align 8
  %v303 = add i64 %v302, 1
  store i64 %v303, ptr %v67, align 8
  %v304 = mul i64 %v3, %v303
  br label %b63
b63:
  %v305 = load atomic i64, ptr %v300 acquire, align 8
  %v306 = icmp slt i64 %v305, %v304
  br i1 %v306, label %b64, label %b65
b64:
  %v307 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  br label %b66
b66:
  %v308 = phi i64 [ %v218, %b62 ], [ %v424, %b71 ]
  %v309 = icmp slt i64 %v308, %v222
  br i1 %v309, label %b67, label %b68
b67:
  %v311 = add i64 %v7, 0
  %v312 = sdiv i64 %v311, 1
  %v313 = add i64 %v2, 1
  %v314 = mul i64 %v312, %v2
  %v315 = sdiv i64 %v314, %v3
  %v316 = mul i64 %v315, 1
  %v317 = icmp slt i64 %v316, %v7
  %v318 = select i1 %v317, i64 %v316, i64 %v7
  %v319 = mul i64 %v312, %v313
  %v320 = sdiv i64 %v319, %v3
  %v321 = mul i64 %v320, 1
  %v322 = icmp slt i64 %v321, %v7
  %v323 = select i1 %v322, i64 %v321, i64 %v7
  br label %b69
b69:
  %v324 = phi i64 [ %v318, %b67 ], [ %v423, %b74 ]
  %v325 = icmp slt i64 %v324, %v323
  br i1 %v325, label %b70, label %b71
b70:
  %v326 = add i64 %v324, 96
  %v327 = icmp slt i64 %v326, %v323
  %v328 = select i1 %v327, i64 %v326, i64 %v323
  br label %b72
b72:
  %v329 = phi i64 [ 0, %b70 ], [ %v422, %b77 ]
  %v330 = icmp slt i64 %v329, 1
  br i1 %v330, label %b73, label %b74
b73:
  %v331 = sub i64 %v328, %v324
  %v332 = sub i64 8, 1
  %v333 = add i64 %v331, %v332
  %v334 = sdiv i64 %v333, 8
  br label %b75
b75:
  %v335 = phi i64 [ 0, %b73 ], [ %v421, %b82 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b76, label %b77
b76:
  %v337 = mul i64 %v331, %v335
  %v338 = sdiv i64 %v337, %v334
  %v339 = add i64 %v324, %v338
  %v340 = add i64 %v335, 1
  %v341 = mul i64 %v331, %v340
  %v342 = sdiv i64 %v341, %v334
  %v343 = add i64 %v324, %v342
  %v344 = mul i64 %v329, 64
  %v345 = getelementptr inbounds float, ptr %v173, i64 %v344
  %v346 = sub i64 %v343, %v339
  %v347 = add i64 %v308, 0
  %v348 = and i64 %v347, %v58
  %v349 = mul i64 %v348, %v7
  %v350 = add i64 %v349, %v339
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v26, i64 %v351
  %v353 = getelementptr inbounds float, ptr %v352, i64 0
  %v354 = sub i64 %v346, 1
  %v355 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v354
  %v356 = load ptr, ptr %v355, align 4
  %v357 = getelementptr inbounds float, ptr %v310, i64 0
  %v358 = icmp sgt i64 %v346, 0
  br i1 %v358, label %b78, label %b79
b78:
  call void %v356(ptr %v353, i64 8, ptr %v345, i64 8, ptr %v357, i64 8, i64 0)
  br label %b79
b79:
  %v359 = add i64 %v344, 64
  br label %b80
b80:
  %v360 = phi i64 [ %v339, %b79 ], [ %v420, %b85 ]
  %v361 = icmp slt i64 %v360, %v343
  br i1 %v361, label %b81, label %b82
b81:
  %v362 = sub i64 %v360, %v339
  %v363 = mul i64 %v362, 8
  %v364 = getelementptr inbounds float, ptr %v310, i64 %v363
  %v365 = add i64 %v308, 0
  %v366 = sub i64 %v365, %v218
  %v367 = mul i64 %v366, %v7
  %v368 = add i64 %v367, %v360
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v46, i64 %v369
  %v371 = add i64 %v308, 1
  %v372 = and i64 %v371, %v58
  %v373 = mul i64 %v372, %v7
  %v374 = add i64 %v373, %v360
  %v375 = mul i64 %v374, 8
  %v376 = getelementptr inbounds float, ptr %v26, i64 %v375
  br label %b83
b83:
  %v377 = phi i64 [ 0, %b81 ], [ %v419, %b84 ]
  %v378 = icmp slt i64 %v377, 1
  br i1 %v378, label %b84, label %b85
b84:
  %v379 = mul i64 %v329, 1
  %v380 = add i64 %v379, %v377
  %v381 = mul i64 %v380, 8
  %v382 = add i64 0, %v377
  %v383 = mul i64 %v382, 8
  %v384 = getelementptr inbounds float, ptr %v364, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = add i64 0, %v381
  %v387 = getelementptr inbounds float, ptr %v16, i64 %v386
  %v388 = load <8 x float>, ptr %v387, align 4
  %v389 = add i64 0, %v381
  %v390 = getelementptr inbounds float, ptr %v370, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = fadd <8 x float> %v391, %v385
  %v393 = fadd <8 x float> %v388, %v392
  %v394 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v393)
  %v395 = fcmp ogt <8 x float> %v394, splat (float 0x4023000000000000)
  %v396 = select <8 x i1> %v395, <8 x float> splat (float 0x4023000000000000), <8 x float> %v394
  %v397 = fadd <8 x float> %v396, %v396
  %v398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v397, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v399 = fsub <8 x float> %v398, splat (float 0x4168000000000000)
  %v400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v399, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v397)
  %v401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v399, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v400)
  %v402 = bitcast <8 x float> %v398 to <8 x i32>
  %v403 = fmul <8 x float> %v401, %v401
  %v404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v401, <8 x float> splat (float 0x3F81227F40000000))
  %v405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v404, <8 x float> %v401, <8 x float> splat (float 0x3FA5556740000000))
  %v406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v405, <8 x float> %v401, <8 x float> splat (float 0x3FC5554B00000000))
  %v407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v406, <8 x float> %v401, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v403, <8 x float> %v407, <8 x float> %v401)
  %v409 = shl <8 x i32> %v402, splat (i32 23)
  %v410 = add <8 x i32> %v409, splat (i32 1065353216)
  %v411 = bitcast <8 x i32> %v410 to <8 x float>
  %v412 = fsub <8 x float> %v411, splat (float 0x3FF0000000000000)
  %v413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v411, <8 x float> %v408, <8 x float> %v412)
  %v414 = fadd <8 x float> %v413, splat (float 0x4000000000000000)
  %v415 = fdiv <8 x float> %v413, %v414
  %v416 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v415, <8 x float> %v393)
  %v417 = add i64 0, %v381
  %v418 = getelementptr inbounds float, ptr %v376, i64 %v417
  store <8 x float> %v416, ptr %v418, align 4
  %v419 = add nsw i64 %v377, 1
  br label %b83
b85:
  %v420 = add nsw i64 %v360, 1
  br label %b80
b82:
  %v421 = add nsw i64 %v335, 1
  br label %b75
b77:
  %v422 = add nsw i64 %v329, 1
  br label %b72
b74:
  %v423 = add nsw i64 %v324, 96
  br label %b69
b71:
  %v424 = add nsw i64 %v308, 1
  br label %b66
b68:
  %v425 = icmp sgt i64 %v3, 1
  br i1 %v425, label %b86, label %b87
b86:
  %v426 = getelementptr inbounds i64, ptr %v1, i64 3
  %v427 = atomicrmw add ptr %v426, i64 1 acq_rel
  %v428 = load i64, ptr %v67, align 8
  %v429 = add i64 %v428, 1
  store i64 %v429, ptr %v67, align 8
  %v430 = mul i64 %v3, %v429
  br label %b88
b88:
  %v431 = load atomic i64, ptr %v426 acquire, align 8
  %v432 = icmp slt i64 %v431, %v430
  br i1 %v432, label %b89, label %b90
b89:
  %v433 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v434 = add nsw i64 %v218, %v217
  br label %b41
b43:
  %v435 = getelementptr inbounds float, ptr %v69, i64 128
  %v436 = getelementptr inbounds i64, ptr %v1, i64 4
  %v437 = load i64, ptr %v436, align 8
  %v438 = icmp eq i64 %v437, 0
  br i1 %v438, label %b91, label %b92
b91:
  %v439 = add i64 1, 0
  %v440 = sdiv i64 %v439, 1
  %v441 = add i64 %v2, 1
  %v442 = mul i64 %v440, %v2
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 1
  %v445 = icmp slt i64 %v444, 1
  %v446 = select i1 %v445, i64 %v444, i64 1
  %v447 = mul i64 %v440, %v441
  %v448 = sdiv i64 %v447, %v3
  %v449 = mul i64 %v448, 1
  %v450 = icmp slt i64 %v449, 1
  %v451 = select i1 %v450, i64 %v449, i64 1
  %v452 = icmp slt i64 %v451, 1
  %v453 = select i1 %v452, i64 %v451, i64 1
  br label %b93
b93:
  %v454 = phi i64 [ %v446, %b91 ], [ %v468, %b94 ]
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b94, label %b95
b94:
  %v456 = mul i64 %v454, 64
  %v457 = mul i64 %v454, 8
  %v458 = add i64 %v456, 0
  %v459 = add i64 %v457, 0
  %v460 = getelementptr inbounds float, ptr %v435, i64 %v458
  %v461 = sub i64 8, %v459
  %v462 = icmp slt i64 %v461, 0
  %v463 = select i1 %v462, i64 0, i64 %v461
  %v464 = mul i64 %v459, 8
  %v465 = add i64 0, %v464
  %v466 = getelementptr inbounds float, ptr %v18, i64 %v465
  call void @pack_turned(ptr %v466, i64 8, i64 1, i64 8, i64 %v463, ptr %v460, i64 8)
  %v467 = add i64 %v456, 64
  %v468 = add nsw i64 %v454, 1
  br label %b93
b95:
  br label %b92
b92:
  %v469 = icmp sgt i64 %v3, 1
  br i1 %v469, label %b96, label %b97
b96:
  %v470 = getelementptr inbounds i64, ptr %v1, i64 3
  %v471 = atomicrmw add ptr %v470, i64 1 acq_rel
  %v472 = load i64, ptr %v67, align 8
  %v473 = add i64 %v472, 1
  store i64 %v473, ptr %v67, align 8
  %v474 = mul i64 %v3, %v473
  br label %b98
b98:
  %v475 = load atomic i64, ptr %v470 acquire, align 8
  %v476 = icmp slt i64 %v475, %v474
  br i1 %v476, label %b99, label %b100
b99:
  %v477 = call i32 @sched_yield()
  br label %b98
b100:
  br label %b97
b97:
  %v479 = add i64 %v8, 0
  %v480 = sdiv i64 %v479, 1
  %v481 = add i64 %v2, 1
  %v482 = mul i64 %v480, %v2
  %v483 = sdiv i64 %v482, %v3
  %v484 = mul i64 %v483, 1
  %v485 = icmp slt i64 %v484, %v8
  %v486 = select i1 %v485, i64 %v484, i64 %v8
  %v487 = mul i64 %v480, %v481
  %v488 = sdiv i64 %v487, %v3
  %v489 = mul i64 %v488, 1
  %v490 = icmp slt i64 %v489, %v8
  %v491 = select i1 %v490, i64 %v489, i64 %v8
  br label %b101
b101:
  %v492 = phi i64 [ %v486, %b97 ], [ %v552, %b106 ]
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b102, label %b103
b102:
  %v494 = add i64 %v492, 96
  %v495 = icmp slt i64 %v494, %v491
  %v496 = select i1 %v495, i64 %v494, i64 %v491
  br label %b104
b104:
  %v497 = phi i64 [ 0, %b102 ], [ %v551, %b109 ]
  %v498 = icmp slt i64 %v497, 1
  br i1 %v498, label %b105, label %b106
b105:
  %v499 = sub i64 %v496, %v492
  %v500 = sub i64 8, 1
  %v501 = add i64 %v499, %v500
  %v502 = sdiv i64 %v501, 8
  br label %b107
b107:
  %v503 = phi i64 [ 0, %b105 ], [ %v550, %b114 ]
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b108, label %b109
b108:
  %v505 = mul i64 %v499, %v503
  %v506 = sdiv i64 %v505, %v502
  %v507 = add i64 %v492, %v506
  %v508 = add i64 %v503, 1
  %v509 = mul i64 %v499, %v508
  %v510 = sdiv i64 %v509, %v502
  %v511 = add i64 %v492, %v510
  %v512 = mul i64 %v497, 64
  %v513 = getelementptr inbounds float, ptr %v435, i64 %v512
  %v514 = sub i64 %v511, %v507
  %v515 = mul i64 1, %v7
  %v516 = add i64 %v507, %v515
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v26, i64 %v517
  %v519 = getelementptr inbounds float, ptr %v518, i64 0
  %v520 = sub i64 %v514, 1
  %v521 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v520
  %v522 = load ptr, ptr %v521, align 4
  %v523 = getelementptr inbounds float, ptr %v478, i64 0
  %v524 = icmp sgt i64 %v514, 0
  br i1 %v524, label %b110, label %b111
b110:
  call void %v522(ptr %v519, i64 8, ptr %v513, i64 8, ptr %v523, i64 8, i64 0)
  br label %b111
b111:
  %v525 = add i64 %v512, 64
  br label %b112
b112:
  %v526 = phi i64 [ %v507, %b111 ], [ %v549, %b117 ]
  %v527 = icmp slt i64 %v526, %v511
  br i1 %v527, label %b113, label %b114
b113:
  %v528 = sub i64 %v526, %v507
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v478, i64 %v529
  %v531 = mul i64 %v526, 8
  %v532 = getelementptr inbounds float, ptr %v30, i64 %v531
  br label %b115
b115:
  %v533 = phi i64 [ 0, %b113 ], [ %v548, %b116 ]
  %v534 = icmp slt i64 %v533, 1
  br i1 %v534, label %b116, label %b117
b116:
  %v535 = mul i64 %v497, 1
  %v536 = add i64 %v535, %v533
  %v537 = mul i64 %v536, 8
  %v538 = add i64 0, %v533
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v530, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = add i64 0, %v537
  %v543 = getelementptr inbounds float, ptr %v20, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = fadd <8 x float> %v541, %v544
  %v546 = add i64 0, %v537
  %v547 = getelementptr inbounds float, ptr %v532, i64 %v546
  store <8 x float> %v545, ptr %v547, align 4
  %v548 = add nsw i64 %v533, 1
  br label %b115
b117:
  %v549 = add nsw i64 %v526, 1
  br label %b112
b114:
  %v550 = add nsw i64 %v503, 1
  br label %b107
b109:
  %v551 = add nsw i64 %v497, 1
  br label %b104
b106:
  %v552 = add nsw i64 %v492, 96
  br label %b101
b103:
  %v553 = icmp sgt i64 %v3, 1
  br i1 %v553, label %b118, label %b119
b118:
  %v554 = getelementptr inbounds i64, ptr %v1, i64 3
  %v555 = atomicrmw add ptr %v554, i64 1 acq_rel
  %v556 = load i64, ptr %v67, align 8
  %v557 = add i64 %v556, 1
  store i64 %v557, ptr %v67, align 8
  %v558 = mul i64 %v3, %v557
  br label %b120
b120:
  %v559 = load atomic i64, ptr %v554 acquire, align 8
  %v560 = icmp slt i64 %v559, %v558
  br i1 %v560, label %b121, label %b122
b121:
  %v561 = call i32 @sched_yield()
  br label %b120
b122:
  br label %b119
b119:
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
  %v67 = alloca i64, i64 1, align 8
  %v116 = alloca float, i64 64, align 4
  %v308 = alloca float, i64 64, align 4
  %v438 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 16
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 17
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 25
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 26
  %v66 = load i64, ptr %v65, align 8
  store i64 0, ptr %v67, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v69 = load ptr, ptr %v68, align 4
  %v70 = mul i64 %v2, 15360
  %v71 = add i64 %v70, 192
  %v72 = getelementptr inbounds float, ptr %v69, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v69, i64 0
  %v74 = getelementptr inbounds i64, ptr %v1, i64 4
  %v75 = load i64, ptr %v74, align 8
  %v76 = icmp eq i64 %v75, 0
  br i1 %v76, label %b0, label %b1
b0:
  %v77 = add i64 1, 0
  %v78 = sdiv i64 %v77, 1
  %v79 = add i64 %v2, 1
  %v80 = mul i64 %v78, %v2
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, 1
  %v84 = select i1 %v83, i64 %v82, i64 1
  %v85 = mul i64 %v78, %v79
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, 1
  %v89 = select i1 %v88, i64 %v87, i64 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  br label %b2
b2:
  %v92 = phi i64 [ %v84, %b0 ], [ %v106, %b3 ]
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b3, label %b4
b3:
  %v94 = mul i64 %v92, 64
  %v95 = mul i64 %v92, 8
  %v96 = add i64 %v94, 0
  %v97 = add i64 %v95, 0
  %v98 = getelementptr inbounds float, ptr %v73, i64 %v96
  %v99 = sub i64 8, %v97
  %v100 = icmp slt i64 %v99, 0
  %v101 = select i1 %v100, i64 0, i64 %v99
  %v102 = mul i64 %v97, 1
  %v103 = add i64 0, %v102
  %v104 = getelementptr inbounds float, ptr %v18, i64 %v103
  call void @pack_rows(ptr %v104, i64 1, i64 8, i64 8, i64 %v101, ptr %v98, i64 8)
  %v105 = add i64 %v94, 64
  %v106 = add nsw i64 %v92, 1
  br label %b2
b4:
  br label %b1
b1:
  %v107 = icmp sgt i64 %v3, 1
  br i1 %v107, label %b5, label %b6
b5:
  %v108 = getelementptr inbounds i64, ptr %v1, i64 3
  %v109 = atomicrmw add ptr %v108, i64 1 acq_rel
  %v110 = load i64, ptr %v67, align 8
  %v111 = add i64 %v110, 1
  store i64 %v111, ptr %v67, align 8
  %v112 = mul i64 %v3, %v111
  br label %b7
b7:
  %v113 = load atomic i64, ptr %v108 acquire, align 8
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b8, label %b9
b8:
  %v115 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v117 = add i64 %v8, 0
  %v118 = sdiv i64 %v117, 1
  %v119 = add i64 %v2, 1
  %v120 = mul i64 %v118, %v2
  %v121 = sdiv i64 %v120, %v3
  %v122 = mul i64 %v121, 1
  %v123 = icmp slt i64 %v122, %v8
  %v124 = select i1 %v123, i64 %v122, i64 %v8
  %v125 = mul i64 %v118, %v119
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, %v8
  %v129 = select i1 %v128, i64 %v127, i64 %v8
  br label %b10
b10:
  %v130 = phi i64 [ %v124, %b6 ], [ %v184, %b15 ]
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b11, label %b12
b11:
  %v132 = add i64 %v130, 96
  %v133 = icmp slt i64 %v132, %v129
  %v134 = select i1 %v133, i64 %v132, i64 %v129
  br label %b13
b13:
  %v135 = phi i64 [ 0, %b11 ], [ %v183, %b18 ]
  %v136 = icmp slt i64 %v135, 1
  br i1 %v136, label %b14, label %b15
b14:
  %v137 = sub i64 %v134, %v130
  %v138 = sub i64 8, 1
  %v139 = add i64 %v137, %v138
  %v140 = sdiv i64 %v139, 8
  br label %b16
b16:
  %v141 = phi i64 [ 0, %b14 ], [ %v182, %b23 ]
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b17, label %b18
b17:
  %v143 = mul i64 %v137, %v141
  %v144 = sdiv i64 %v143, %v140
  %v145 = add i64 %v130, %v144
  %v146 = add i64 %v141, 1
  %v147 = mul i64 %v137, %v146
  %v148 = sdiv i64 %v147, %v140
  %v149 = add i64 %v130, %v148
  %v150 = mul i64 %v135, 64
  %v151 = getelementptr inbounds float, ptr %v73, i64 %v150
  %v152 = sub i64 %v149, %v145
  %v153 = mul i64 %v145, 8
  %v154 = getelementptr inbounds float, ptr %v22, i64 %v153
  %v155 = getelementptr inbounds float, ptr %v154, i64 0
  %v156 = sub i64 %v152, 1
  %v157 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v156
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds float, ptr %v116, i64 0
  %v160 = icmp sgt i64 %v152, 0
  br i1 %v160, label %b19, label %b20
b19:
  call void %v158(ptr %v155, i64 8, ptr %v151, i64 8, ptr %v159, i64 8, i64 0)
  br label %b20
b20:
  %v161 = add i64 %v150, 64
  br label %b21
b21:
  %v162 = phi i64 [ %v145, %b20 ], [ %v181, %b26 ]
  %v163 = icmp slt i64 %v162, %v149
  br i1 %v163, label %b22, label %b23
b22:
  %v164 = sub i64 %v162, %v145
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v116, i64 %v165
  %v167 = mul i64 %v162, 8
  %v168 = getelementptr inbounds float, ptr %v48, i64 %v167
  br label %b24
b24:
  %v169 = phi i64 [ 0, %b22 ], [ %v180, %b25 ]
  %v170 = icmp slt i64 %v169, 1
  br i1 %v170, label %b25, label %b26
b25:
  %v171 = mul i64 %v135, 1
  %v172 = add i64 %v171, %v169
  %v173 = mul i64 %v172, 8
  %v174 = add i64 0, %v169
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v166, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 0, %v173
  %v179 = getelementptr inbounds float, ptr %v168, i64 %v178
  store <8 x float> %v177, ptr %v179, align 4
  %v180 = add nsw i64 %v169, 1
  br label %b24
b26:
  %v181 = add nsw i64 %v162, 1
  br label %b21
b23:
  %v182 = add nsw i64 %v141, 1
  br label %b16
b18:
  %v183 = add nsw i64 %v135, 1
  br label %b13
b15:
  %v184 = add nsw i64 %v130, 96
  br label %b10
b12:
  %v185 = icmp sgt i64 %v3, 1
  br i1 %v185, label %b27, label %b28
b27:
  %v186 = getelementptr inbounds i64, ptr %v1, i64 3
  %v187 = atomicrmw add ptr %v186, i64 1 acq_rel
  %v188 = load i64, ptr %v67, align 8
  %v189 = add i64 %v188, 1
  store i64 %v189, ptr %v67, align 8
  %v190 = mul i64 %v3, %v189
  br label %b29
b29:
  %v191 = load atomic i64, ptr %v186 acquire, align 8
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b30, label %b31
b30:
  %v193 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  %v194 = getelementptr inbounds float, ptr %v69, i64 64
  %v195 = getelementptr inbounds i64, ptr %v1, i64 4
  %v196 = load i64, ptr %v195, align 8
  %v197 = icmp eq i64 %v196, 0
  br i1 %v197, label %b32, label %b33
b32:
  %v198 = add i64 1, 0
  %v199 = sdiv i64 %v198, 1
  %v200 = add i64 %v2, 1
  %v201 = mul i64 %v199, %v2
  %v202 = sdiv i64 %v201, %v3
  %v203 = mul i64 %v202, 1
  %v204 = icmp slt i64 %v203, 1
  %v205 = select i1 %v204, i64 %v203, i64 1
  %v206 = mul i64 %v199, %v200
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, 1
  %v210 = select i1 %v209, i64 %v208, i64 1
  %v211 = icmp slt i64 %v210, 1
  %v212 = select i1 %v211, i64 %v210, i64 1
  br label %b34
b34:
  %v213 = phi i64 [ %v205, %b32 ], [ %v227, %b35 ]
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b35, label %b36
b35:
  %v215 = mul i64 %v213, 64
  %v216 = mul i64 %v213, 8
  %v217 = add i64 %v215, 0
  %v218 = add i64 %v216, 0
  %v219 = getelementptr inbounds float, ptr %v194, i64 %v217
  %v220 = sub i64 8, %v218
  %v221 = icmp slt i64 %v220, 0
  %v222 = select i1 %v221, i64 0, i64 %v220
  %v223 = mul i64 %v218, 1
  %v224 = add i64 0, %v223
  %v225 = getelementptr inbounds float, ptr %v14, i64 %v224
  call void @pack_rows(ptr %v225, i64 1, i64 8, i64 8, i64 %v222, ptr %v219, i64 8)
  %v226 = add i64 %v215, 64
  %v227 = add nsw i64 %v213, 1
  br label %b34
b36:
  br label %b33
b33:
  %v228 = icmp sgt i64 %v3, 1
  br i1 %v228, label %b37, label %b38
b37:
  %v229 = getelementptr inbounds i64, ptr %v1, i64 3
  %v230 = atomicrmw add ptr %v229, i64 1 acq_rel
  %v231 = load i64, ptr %v67, align 8
  %v232 = add i64 %v231, 1
  store i64 %v232, ptr %v67, align 8
  %v233 = mul i64 %v3, %v232
  br label %b39
b39:
  %v234 = load atomic i64, ptr %v229 acquire, align 8
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b40, label %b41
b40:
  %v236 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  br label %b42
b42:
  %v237 = phi i64 [ 0, %b38 ], [ %v385, %b50 ]
  %v238 = icmp slt i64 %v237, %v5
  br i1 %v238, label %b43, label %b44
b43:
  %v239 = sub i64 %v5, 1
  %v240 = sub i64 %v239, %v237
  %v241 = add i64 %v7, 0
  %v242 = sdiv i64 %v241, 1
  %v243 = add i64 %v2, 1
  %v244 = mul i64 %v242, %v2
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, %v7
  %v248 = select i1 %v247, i64 %v246, i64 %v7
  %v249 = mul i64 %v242, %v243
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, %v7
  %v253 = select i1 %v252, i64 %v251, i64 %v7
  br label %b45
b45:
  %v254 = phi i64 [ %v248, %b43 ], [ %v307, %b46 ]
  %v255 = icmp slt i64 %v254, %v253
  br i1 %v255, label %b46, label %b47
b46:
  %v256 = add i64 %v240, 1
  %v257 = and i64 %v256, 1
  %v258 = mul i64 %v257, %v7
  %v259 = add i64 %v258, %v254
  %v260 = mul i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v28, i64 %v260
  %v262 = add i64 %v240, 0
  %v263 = and i64 %v262, %v56
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v254
  %v266 = mul i64 %v265, 8
  %v267 = getelementptr inbounds float, ptr %v24, i64 %v266
  %v268 = add i64 %v240, 0
  %v269 = and i64 %v268, %v64
  %v270 = mul i64 %v269, %v7
  %v271 = add i64 %v270, %v254
  %v272 = mul i64 %v271, 8
  %v273 = getelementptr inbounds float, ptr %v48, i64 %v272
  %v274 = add i64 %v240, 1
  %v275 = and i64 %v274, %v58
  %v276 = mul i64 %v275, %v7
  %v277 = add i64 %v276, %v254
  %v278 = mul i64 %v277, 8
  %v279 = getelementptr inbounds float, ptr %v26, i64 %v278
  %v280 = add i64 %v240, 0
  %v281 = and i64 %v280, %v66
  %v282 = mul i64 %v281, %v7
  %v283 = add i64 %v282, %v254
  %v284 = mul i64 %v283, 8
  %v285 = getelementptr inbounds float, ptr %v50, i64 %v284
  %v286 = add i64 0, 0
  %v287 = getelementptr inbounds float, ptr %v261, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v267, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = fadd <8 x float> %v288, %v291
  %v293 = add i64 0, 0
  %v294 = getelementptr inbounds float, ptr %v273, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = fadd <8 x float> %v292, %v295
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v279, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = fmul <8 x float> %v299, %v299
  %v301 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v302 = shufflevector <8 x float> %v301, <8 x float> poison, <8 x i32> zeroinitializer
  %v303 = fsub <8 x float> %v302, %v300
  %v304 = fmul <8 x float> %v296, %v303
  %v305 = add i64 0, 0
  %v306 = getelementptr inbounds float, ptr %v285, i64 %v305
  store <8 x float> %v304, ptr %v306, align 4
  %v307 = add nsw i64 %v254, 1
  br label %b45
b47:
  %v309 = add i64 %v7, 0
  %v310 = sdiv i64 %v309, 1
  %v311 = add i64 %v2, 1
  %v312 = mul i64 %v310, %v2
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v7
  %v316 = select i1 %v315, i64 %v314, i64 %v7
  %v317 = mul i64 %v310, %v311
  %v318 = sdiv i64 %v317, %v3
  %v319 = mul i64 %v318, 1
  %v320 = icmp slt i64 %v319, %v7
  %v321 = select i1 %v320, i64 %v319, i64 %v7
  br label %b48
b48:
  %v322 = phi i64 [ %v316, %b47 ], [ %v384, %b53 ]
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b49, label %b50
b49:
  %v324 = add i64 %v322, 96
  %v325 = icmp slt i64 %v324, %v321
  %v326 = select i1 %v325, i64 %v324, i64 %v321
  br label %b51
b51:
  %v327 = phi i64 [ 0, %b49 ], [ %v383, %b56 ]
  %v328 = icmp slt i64 %v327, 1
  br i1 %v328, label %b52, label %b53
b52:
  %v329 = sub i64 %v326, %v322
  %v330 = sub i64 8, 1
  %v331 = add i64 %v329, %v330
  %v332 = sdiv i64 %v331, 8
  br label %b54
b54:
  %v333 = phi i64 [ 0, %b52 ], [ %v382, %b61 ]
  %v334 = icmp slt i64 %v333, %v332
  br i1 %v334, label %b55, label %b56
b55:
  %v335 = mul i64 %v329, %v333
  %v336 = sdiv i64 %v335, %v332
  %v337 = add i64 %v322, %v336
  %v338 = add i64 %v333, 1
  %v339 = mul i64 %v329, %v338
  %v340 = sdiv i64 %v339, %v332
  %v341 = add i64 %v322, %v340
  %v342 = mul i64 %v327, 64
  %v343 = getelementptr inbounds float, ptr %v194, i64 %v342
  %v344 = sub i64 %v341, %v337
  %v345 = add i64 %v240, 0
  %v346 = and i64 %v345, %v66
  %v347 = mul i64 %v346, %v7
  %v348 = add i64 %v347, %v337
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v50, i64 %v349
  %v351 = getelementptr inbounds float, ptr %v350, i64 0
  %v352 = sub i64 %v344, 1
  %v353 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v352
  %v354 = load ptr, ptr %v353, align 4
  %v355 = getelementptr inbounds float, ptr %v308, i64 0
  %v356 = icmp sgt i64 %v344, 0
  br i1 %v356, label %b57, label %b58
b57:
  call void %v354(ptr %v351, i64 8, ptr %v343, i64 8, ptr %v355, i64 8, i64 0)
  br label %b58
b58:
  %v357 = add i64 %v342, 64
  br label %b59
b59:
  %v358 = phi i64 [ %v337, %b58 ], [ %v381, %b64 ]
  %v359 = icmp slt i64 %v358, %v341
  br i1 %v359, label %b60, label %b61
b60:
  %v360 = sub i64 %v358, %v337
  %v361 = mul i64 %v360, 8
  %v362 = getelementptr inbounds float, ptr %v308, i64 %v361
  %v363 = add i64 %v240, 0
  %v364 = and i64 %v363, 1
  %v365 = mul i64 %v364, %v7
  %v366 = add i64 %v365, %v358
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v28, i64 %v367
  br label %b62
b62:
  %v369 = phi i64 [ 0, %b60 ], [ %v380, %b63 ]
  %v370 = icmp slt i64 %v369, 1
  br i1 %v370, label %b63, label %b64
b63:
  %v371 = mul i64 %v327, 1
  %v372 = add i64 %v371, %v369
  %v373 = mul i64 %v372, 8
  %v374 = add i64 0, %v369
  %v375 = mul i64 %v374, 8
  %v376 = getelementptr inbounds float, ptr %v362, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 0, %v373
  %v379 = getelementptr inbounds float, ptr %v368, i64 %v378
  store <8 x float> %v377, ptr %v379, align 4
  %v380 = add nsw i64 %v369, 1
  br label %b62
b64:
  %v381 = add nsw i64 %v358, 1
  br label %b59
b61:
  %v382 = add nsw i64 %v333, 1
  br label %b54
b56:
  %v383 = add nsw i64 %v327, 1
  br label %b51
b53:
  %v384 = add nsw i64 %v322, 96
  br label %b48
b50:
  %v385 = add nsw i64 %v237, 1
  br label %b42
b44:
  %v386 = icmp sgt i64 %v3, 1
  br i1 %v386, label %b65, label %b66
b65:
  %v387 = getelementptr inbounds i64, ptr %v1, i64 3
  %v388 = atomicrmw add ptr %v387, i64 1 acq_rel
  %v389 = load i64, ptr %v67, align 8
  %v390 = add i64 %v389, 1
  store i64 %v390, ptr %v67, align 8
  %v391 = mul i64 %v3, %v390
  br label %b67
b67:
  %v392 = load atomic i64, ptr %v387 acquire, align 8
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b68, label %b69
b68:
  %v394 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v395 = getelementptr inbounds float, ptr %v69, i64 128
  %v396 = getelementptr inbounds i64, ptr %v1, i64 4
  %v397 = load i64, ptr %v396, align 8
  %v398 = icmp eq i64 %v397, 0
  br i1 %v398, label %b70, label %b71
b70:
  %v399 = add i64 1, 0
  %v400 = sdiv i64 %v399, 1
  %v401 = add i64 %v2, 1
  %v402 = mul i64 %v400, %v2
  %v403 = sdiv i64 %v402, %v3
  %v404 = mul i64 %v403, 1
  %v405 = icmp slt i64 %v404, 1
  %v406 = select i1 %v405, i64 %v404, i64 1
  %v407 = mul i64 %v400, %v401
  %v408 = sdiv i64 %v407, %v3
  %v409 = mul i64 %v408, 1
  %v410 = icmp slt i64 %v409, 1
  %v411 = select i1 %v410, i64 %v409, i64 1
  %v412 = icmp slt i64 %v411, 1
  %v413 = select i1 %v412, i64 %v411, i64 1
  br label %b72
b72:
  %v414 = phi i64 [ %v406, %b70 ], [ %v428, %b73 ]
  %v415 = icmp slt i64 %v414, %v413
  br i1 %v415, label %b73, label %b74
b73:
  %v416 = mul i64 %v414, 64
  %v417 = mul i64 %v414, 8
  %v418 = add i64 %v416, 0
  %v419 = add i64 %v417, 0
  %v420 = getelementptr inbounds float, ptr %v395, i64 %v418
  %v421 = sub i64 8, %v419
  %v422 = icmp slt i64 %v421, 0
  %v423 = select i1 %v422, i64 0, i64 %v421
  %v424 = mul i64 %v419, 1
  %v425 = add i64 0, %v424
  %v426 = getelementptr inbounds float, ptr %v12, i64 %v425
  call void @pack_rows(ptr %v426, i64 1, i64 8, i64 8, i64 %v423, ptr %v420, i64 8)
  %v427 = add i64 %v416, 64
  %v428 = add nsw i64 %v414, 1
  br label %b72
b74:
  br label %b71
b71:
  %v429 = icmp sgt i64 %v3, 1
  br i1 %v429, label %b75, label %b76
b75:
  %v430 = getelementptr inbounds i64, ptr %v1, i64 3
  %v431 = atomicrmw add ptr %v430, i64 1 acq_rel
  %v432 = load i64, ptr %v67, align 8
  %v433 = add i64 %v432, 1
  store i64 %v433, ptr %v67, align 8
  %v434 = mul i64 %v3, %v433
  br label %b77
b77:
  %v435 = load atomic i64, ptr %v430 acquire, align 8
  %v436 = icmp slt i64 %v435, %v434
  br i1 %v436, label %b78, label %b79
b78:
  %v437 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  %v439 = add i64 %v8, 0
  %v440 = sdiv i64 %v439, 1
  %v441 = add i64 %v2, 1
  %v442 = mul i64 %v440, %v2
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 1
  %v445 = icmp slt i64 %v444, %v8
  %v446 = select i1 %v445, i64 %v444, i64 %v8
  %v447 = mul i64 %v440, %v441
  %v448 = sdiv i64 %v447, %v3
  %v449 = mul i64 %v448, 1
  %v450 = icmp slt i64 %v449, %v8
  %v451 = select i1 %v450, i64 %v449, i64 %v8
  br label %b80
b80:
  %v452 = phi i64 [ %v446, %b76 ], [ %v506, %b85 ]
  %v453 = icmp slt i64 %v452, %v451
  br i1 %v453, label %b81, label %b82
b81:
  %v454 = add i64 %v452, 96
  %v455 = icmp slt i64 %v454, %v451
  %v456 = select i1 %v455, i64 %v454, i64 %v451
  br label %b83
b83:
  %v457 = phi i64 [ 0, %b81 ], [ %v505, %b88 ]
  %v458 = icmp slt i64 %v457, 1
  br i1 %v458, label %b84, label %b85
b84:
  %v459 = sub i64 %v456, %v452
  %v460 = sub i64 8, 1
  %v461 = add i64 %v459, %v460
  %v462 = sdiv i64 %v461, 8
  br label %b86
b86:
  %v463 = phi i64 [ 0, %b84 ], [ %v504, %b93 ]
  %v464 = icmp slt i64 %v463, %v462
  br i1 %v464, label %b87, label %b88
b87:
  %v465 = mul i64 %v459, %v463
  %v466 = sdiv i64 %v465, %v462
  %v467 = add i64 %v452, %v466
  %v468 = add i64 %v463, 1
  %v469 = mul i64 %v459, %v468
  %v470 = sdiv i64 %v469, %v462
  %v471 = add i64 %v452, %v470
  %v472 = mul i64 %v457, 64
  %v473 = getelementptr inbounds float, ptr %v395, i64 %v472
  %v474 = sub i64 %v471, %v467
  %v475 = mul i64 %v467, 8
  %v476 = getelementptr inbounds float, ptr %v50, i64 %v475
  %v477 = getelementptr inbounds float, ptr %v476, i64 0
  %v478 = sub i64 %v474, 1
  %v479 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v478
  %v480 = load ptr, ptr %v479, align 4
  %v481 = getelementptr inbounds float, ptr %v438, i64 0
  %v482 = icmp sgt i64 %v474, 0
  br i1 %v482, label %b89, label %b90
b89:
  call void %v480(ptr %v477, i64 8, ptr %v473, i64 8, ptr %v481, i64 8, i64 0)
  br label %b90
b90:
  %v483 = add i64 %v472, 64
  br label %b91
b91:
  %v484 = phi i64 [ %v467, %b90 ], [ %v503, %b96 ]
  %v485 = icmp slt i64 %v484, %v471
  br i1 %v485, label %b92, label %b93
b92:
  %v486 = sub i64 %v484, %v467
  %v487 = mul i64 %v486, 8
  %v488 = getelementptr inbounds float, ptr %v438, i64 %v487
  %v489 = mul i64 %v484, 8
  %v490 = getelementptr inbounds float, ptr %v32, i64 %v489
  br label %b94
b94:
  %v491 = phi i64 [ 0, %b92 ], [ %v502, %b95 ]
  %v492 = icmp slt i64 %v491, 1
  br i1 %v492, label %b95, label %b96
b95:
  %v493 = mul i64 %v457, 1
  %v494 = add i64 %v493, %v491
  %v495 = mul i64 %v494, 8
  %v496 = add i64 0, %v491
  %v497 = mul i64 %v496, 8
  %v498 = getelementptr inbounds float, ptr %v488, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = add i64 0, %v495
  %v501 = getelementptr inbounds float, ptr %v490, i64 %v500
  store <8 x float> %v499, ptr %v501, align 4
  %v502 = add nsw i64 %v491, 1
  br label %b94
b96:
  %v503 = add nsw i64 %v484, 1
  br label %b91
b93:
  %v504 = add nsw i64 %v463, 1
  br label %b86
b88:
  %v505 = add nsw i64 %v457, 1
  br label %b83
b85:
  %v506 = add nsw i64 %v452, 96
  br label %b80
b82:
  %v507 = icmp sgt i64 %v3, 1
  br i1 %v507, label %b97, label %b98
b97:
  %v508 = getelementptr inbounds i64, ptr %v1, i64 3
  %v509 = atomicrmw add ptr %v508, i64 1 acq_rel
  %v510 = load i64, ptr %v67, align 8
  %v511 = add i64 %v510, 1
  store i64 %v511, ptr %v67, align 8
  %v512 = mul i64 %v3, %v511
  br label %b99
b99:
  %v513 = load atomic i64, ptr %v508 acquire, align 8
  %v514 = icmp slt i64 %v513, %v512
  br i1 %v514, label %b100, label %b101
b100:
  %v515 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  %v516 = mul i64 0, 8
  %v517 = getelementptr inbounds float, ptr %v50, i64 %v516
  %v518 = getelementptr inbounds float, ptr %v517, i64 0
  %v519 = mul i64 0, 8
  %v520 = getelementptr inbounds float, ptr %v10, i64 %v519
  %v521 = getelementptr inbounds float, ptr %v520, i64 0
  %v522 = getelementptr inbounds float, ptr %v72, i64 12288
  %v523 = add i64 8, 1
  %v524 = sdiv i64 %v523, 2
  %v525 = add i64 %v2, 1
  %v526 = mul i64 %v524, %v2
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 2
  %v529 = icmp slt i64 %v528, 8
  %v530 = select i1 %v529, i64 %v528, i64 8
  %v531 = mul i64 %v524, %v525
  %v532 = sdiv i64 %v531, %v3
  %v533 = mul i64 %v532, 2
  %v534 = icmp slt i64 %v533, 8
  %v535 = select i1 %v534, i64 %v533, i64 8
  %v536 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b102
b102:
  %v537 = phi i64 [ %v530, %b98 ], [ %v545, %b107 ]
  %v538 = icmp slt i64 %v537, %v535
  br i1 %v538, label %b103, label %b104
b103:
  %v539 = mul i64 %v537, 8
  %v540 = getelementptr inbounds float, ptr %v536, i64 %v539
  br label %b105
b105:
  %v541 = phi i64 [ 0, %b103 ], [ %v544, %b106 ]
  %v542 = icmp slt i64 %v541, 8
  br i1 %v542, label %b106, label %b107
b106:
  %v543 = getelementptr inbounds float, ptr %v540, i64 %v541
  store float 0x0000000000000000, ptr %v543, align 4
  %v544 = add nsw i64 %v541, 1
  br label %b105
b107:
  %v545 = add nsw i64 %v537, 1
  br label %b102
b104:
  %v546 = mul i64 %v8, 1
  br label %b108
b108:
  %v547 = phi i64 [ 0, %b104 ], [ %v651, %b113 ]
  %v548 = icmp slt i64 %v547, %v546
  br i1 %v548, label %b109, label %b110
b109:
  %v549 = sub i64 %v546, %v547
  %v550 = icmp slt i64 %v549, 384
  %v551 = select i1 %v550, i64 %v549, i64 384
  br label %b111
b111:
  %v552 = phi i64 [ %v530, %b109 ], [ %v650, %b137 ]
  %v553 = icmp slt i64 %v552, %v535
  br i1 %v553, label %b112, label %b113
b112:
  %v554 = sub i64 %v535, %v552
  %v555 = icmp slt i64 %v554, 64
  %v556 = select i1 %v555, i64 %v554, i64 64
  %v557 = sdiv i64 %v556, 2
  %v558 = mul i64 %v557, 2
  %v559 = sub i64 %v556, %v558
  %v560 = mul i64 %v547, 8
  %v561 = add i64 %v560, %v552
  %v562 = getelementptr inbounds float, ptr %v518, i64 %v561
  br label %b114
b114:
  %v563 = phi i64 [ 0, %b112 ], [ %v589, %b122 ]
  %v564 = icmp slt i64 %v563, %v551
  br i1 %v564, label %b115, label %b116
b115:
  %v565 = mul i64 %v563, 8
  %v566 = getelementptr inbounds float, ptr %v562, i64 %v565
  %v567 = mul i64 %v563, 2
  %v568 = getelementptr inbounds float, ptr %v522, i64 %v567
  br label %b117
b117:
  %v569 = phi i64 [ 0, %b115 ], [ %v578, %b118 ]
  %v570 = icmp slt i64 %v569, %v557
  br i1 %v570, label %b118, label %b119
b118:
  %v571 = mul i64 %v569, 2
  %v572 = getelementptr inbounds float, ptr %v566, i64 %v571
  %v573 = mul i64 %v569, 768
  %v574 = getelementptr inbounds float, ptr %v568, i64 %v573
  %v575 = getelementptr inbounds float, ptr %v572, i64 0
  %v576 = load <2 x float>, ptr %v575, align 4
  %v577 = getelementptr inbounds float, ptr %v574, i64 0
  store <2 x float> %v576, ptr %v577, align 4
  %v578 = add nsw i64 %v569, 1
  br label %b117
b119:
  %v579 = mul i64 %v557, 2
  %v580 = getelementptr inbounds float, ptr %v566, i64 %v579
  %v581 = mul i64 %v557, 768
  %v582 = getelementptr inbounds float, ptr %v568, i64 %v581
  br label %b120
b120:
  %v583 = phi i64 [ 0, %b119 ], [ %v588, %b121 ]
  %v584 = icmp slt i64 %v583, %v559
  br i1 %v584, label %b121, label %b122
b121:
  %v585 = getelementptr inbounds float, ptr %v580, i64 %v583
  %v586 = load float, ptr %v585, align 4
  %v587 = getelementptr inbounds float, ptr %v582, i64 %v583
  store float %v586, ptr %v587, align 4
  %v588 = add nsw i64 %v583, 1
  br label %b120, !llvm.loop !0
b122:
  %v589 = add nsw i64 %v563, 1
  br label %b114
b116:
  br label %b123
b123:
  %v590 = phi i64 [ 0, %b116 ], [ %v625, %b131 ]
  %v591 = icmp slt i64 %v590, 0
  br i1 %v591, label %b124, label %b125
b124:
  %v592 = mul i64 %v547, 8
  %v593 = add i64 %v592, %v590
  %v594 = getelementptr inbounds float, ptr %v521, i64 %v593
  br label %b126
b126:
  %v595 = phi i64 [ 0, %b124 ], [ %v613, %b127 ]
  %v596 = icmp slt i64 %v595, %v551
  br i1 %v596, label %b127, label %b128
b127:
  %v597 = mul i64 %v595, 8
  %v598 = getelementptr inbounds float, ptr %v594, i64 %v597
  %v599 = mul i64 %v595, 32
  %v600 = getelementptr inbounds float, ptr %v72, i64 %v599
  %v601 = getelementptr inbounds float, ptr %v598, i64 0
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = getelementptr inbounds float, ptr %v600, i64 0
  store <8 x float> %v602, ptr %v603, align 4
  %v604 = getelementptr inbounds float, ptr %v598, i64 8
  %v605 = load <8 x float>, ptr %v604, align 4
  %v606 = getelementptr inbounds float, ptr %v600, i64 8
  store <8 x float> %v605, ptr %v606, align 4
  %v607 = getelementptr inbounds float, ptr %v598, i64 16
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = getelementptr inbounds float, ptr %v600, i64 16
  store <8 x float> %v608, ptr %v609, align 4
  %v610 = getelementptr inbounds float, ptr %v598, i64 24
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = getelementptr inbounds float, ptr %v600, i64 24
  store <8 x float> %v611, ptr %v612, align 4
  %v613 = add nsw i64 %v595, 1
  br label %b126
b128:
  %v614 = sdiv i64 %v556, 2
  br label %b129
b129:
  %v615 = phi i64 [ 0, %b128 ], [ %v624, %b130 ]
  %v616 = icmp slt i64 %v615, %v614
  br i1 %v616, label %b130, label %b131
b130:
  %v617 = mul i64 %v615, 2
  %v618 = add i64 %v552, %v617
  %v619 = mul i64 %v615, 768
  %v620 = getelementptr inbounds float, ptr %v522, i64 %v619
  %v621 = mul i64 %v618, 8
  %v622 = add i64 %v621, %v590
  %v623 = getelementptr inbounds float, ptr %v536, i64 %v622
  call void @outer_2x32(ptr %v620, ptr %v72, i64 %v551, ptr %v623, i64 8)
  %v624 = add nsw i64 %v615, 1
  br label %b129
b131:
  %v625 = add nsw i64 %v590, 32
  br label %b123
b125:
  %v626 = mul i64 %v547, 8
  %v627 = add i64 %v626, 0
  %v628 = getelementptr inbounds float, ptr %v521, i64 %v627
  br label %b132
b132:
  %v629 = phi i64 [ 0, %b125 ], [ %v638, %b133 ]
  %v630 = icmp slt i64 %v629, %v551
  br i1 %v630, label %b133, label %b134
b133:
  %v631 = mul i64 %v629, 8
  %v632 = getelementptr inbounds float, ptr %v628, i64 %v631
  %v633 = mul i64 %v629, 8
  %v634 = getelementptr inbounds float, ptr %v72, i64 %v633
  %v635 = getelementptr inbounds float, ptr %v632, i64 0
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = getelementptr inbounds float, ptr %v634, i64 0
  store <8 x float> %v636, ptr %v637, align 4
  %v638 = add nsw i64 %v629, 1
  br label %b132
b134:
  %v639 = sdiv i64 %v556, 2
  br label %b135
b135:
  %v640 = phi i64 [ 0, %b134 ], [ %v649, %b136 ]
  %v641 = icmp slt i64 %v640, %v639
  br i1 %v641, label %b136, label %b137
b136:
  %v642 = mul i64 %v640, 2
  %v643 = add i64 %v552, %v642
  %v644 = mul i64 %v640, 768
  %v645 = getelementptr inbounds float, ptr %v522, i64 %v644
  %v646 = mul i64 %v643, 8
  %v647 = add i64 %v646, 0
  %v648 = getelementptr inbounds float, ptr %v536, i64 %v647
  call void @outer_2x8(ptr %v645, ptr %v72, i64 %v551, ptr %v648, i64 8)
  %v649 = add nsw i64 %v640, 1
  br label %b135
b137:
  %v650 = add nsw i64 %v552, 64
  br label %b111
b113:
  %v651 = add nsw i64 %v547, 384
  br label %b108
b110:
  %v652 = icmp sgt i64 %v3, 1
  br i1 %v652, label %b138, label %b139
b138:
  %v653 = getelementptr inbounds i64, ptr %v1, i64 3
  %v654 = atomicrmw add ptr %v653, i64 1 acq_rel
  %v655 = load i64, ptr %v67, align 8
  %v656 = add i64 %v655, 1
  store i64 %v656, ptr %v67, align 8
  %v657 = mul i64 %v3, %v656
  br label %b140
b140:
  %v658 = load atomic i64, ptr %v653 acquire, align 8
  %v659 = icmp slt i64 %v658, %v657
  br i1 %v659, label %b141, label %b142
b141:
  %v660 = call i32 @sched_yield()
  br label %b140
b142:
  br label %b139
b139:
  %v661 = mul i64 0, 8
  %v662 = getelementptr inbounds float, ptr %v50, i64 %v661
  %v663 = getelementptr inbounds float, ptr %v662, i64 0
  %v664 = mul i64 0, 8
  %v665 = getelementptr inbounds float, ptr %v26, i64 %v664
  %v666 = getelementptr inbounds float, ptr %v665, i64 0
  %v667 = getelementptr inbounds float, ptr %v72, i64 12288
  %v668 = add i64 8, 1
  %v669 = sdiv i64 %v668, 2
  %v670 = add i64 %v2, 1
  %v671 = mul i64 %v669, %v2
  %v672 = sdiv i64 %v671, %v3
  %v673 = mul i64 %v672, 2
  %v674 = icmp slt i64 %v673, 8
  %v675 = select i1 %v674, i64 %v673, i64 8
  %v676 = mul i64 %v669, %v670
  %v677 = sdiv i64 %v676, %v3
  %v678 = mul i64 %v677, 2
  %v679 = icmp slt i64 %v678, 8
  %v680 = select i1 %v679, i64 %v678, i64 8
  %v681 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b143
b143:
  %v682 = phi i64 [ %v675, %b139 ], [ %v690, %b148 ]
  %v683 = icmp slt i64 %v682, %v680
  br i1 %v683, label %b144, label %b145
b144:
  %v684 = mul i64 %v682, 8
  %v685 = getelementptr inbounds float, ptr %v681, i64 %v684
  br label %b146
b146:
  %v686 = phi i64 [ 0, %b144 ], [ %v689, %b147 ]
  %v687 = icmp slt i64 %v686, 8
  br i1 %v687, label %b147, label %b148
b147:
  %v688 = getelementptr inbounds float, ptr %v685, i64 %v686
  store float 0x0000000000000000, ptr %v688, align 4
  %v689 = add nsw i64 %v686, 1
  br label %b146
b148:
  %v690 = add nsw i64 %v682, 1
  br label %b143
b145:
  %v691 = mul i64 %v8, 1
  br label %b149
b149:
  %v692 = phi i64 [ 0, %b145 ], [ %v796, %b154 ]
  %v693 = icmp slt i64 %v692, %v691
  br i1 %v693, label %b150, label %b151
b150:
  %v694 = sub i64 %v691, %v692
  %v695 = icmp slt i64 %v694, 384
  %v696 = select i1 %v695, i64 %v694, i64 384
  br label %b152
b152:
  %v697 = phi i64 [ %v675, %b150 ], [ %v795, %b178 ]
  %v698 = icmp slt i64 %v697, %v680
  br i1 %v698, label %b153, label %b154
b153:
  %v699 = sub i64 %v680, %v697
  %v700 = icmp slt i64 %v699, 64
  %v701 = select i1 %v700, i64 %v699, i64 64
  %v702 = sdiv i64 %v701, 2
  %v703 = mul i64 %v702, 2
  %v704 = sub i64 %v701, %v703
  %v705 = mul i64 %v692, 8
  %v706 = add i64 %v705, %v697
  %v707 = getelementptr inbounds float, ptr %v663, i64 %v706
  br label %b155
b155:
  %v708 = phi i64 [ 0, %b153 ], [ %v734, %b163 ]
  %v709 = icmp slt i64 %v708, %v696
  br i1 %v709, label %b156, label %b157
b156:
  %v710 = mul i64 %v708, 8
  %v711 = getelementptr inbounds float, ptr %v707, i64 %v710
  %v712 = mul i64 %v708, 2
  %v713 = getelementptr inbounds float, ptr %v667, i64 %v712
  br label %b158
b158:
  %v714 = phi i64 [ 0, %b156 ], [ %v723, %b159 ]
  %v715 = icmp slt i64 %v714, %v702
  br i1 %v715, label %b159, label %b160
b159:
  %v716 = mul i64 %v714, 2
  %v717 = getelementptr inbounds float, ptr %v711, i64 %v716
  %v718 = mul i64 %v714, 768
  %v719 = getelementptr inbounds float, ptr %v713, i64 %v718
  %v720 = getelementptr inbounds float, ptr %v717, i64 0
  %v721 = load <2 x float>, ptr %v720, align 4
  %v722 = getelementptr inbounds float, ptr %v719, i64 0
  store <2 x float> %v721, ptr %v722, align 4
  %v723 = add nsw i64 %v714, 1
  br label %b158
b160:
  %v724 = mul i64 %v702, 2
  %v725 = getelementptr inbounds float, ptr %v711, i64 %v724
  %v726 = mul i64 %v702, 768
  %v727 = getelementptr inbounds float, ptr %v713, i64 %v726
  br label %b161
b161:
  %v728 = phi i64 [ 0, %b160 ], [ %v733, %b162 ]
  %v729 = icmp slt i64 %v728, %v704
  br i1 %v729, label %b162, label %b163
b162:
  %v730 = getelementptr inbounds float, ptr %v725, i64 %v728
  %v731 = load float, ptr %v730, align 4
  %v732 = getelementptr inbounds float, ptr %v727, i64 %v728
  store float %v731, ptr %v732, align 4
  %v733 = add nsw i64 %v728, 1
  br label %b161, !llvm.loop !3
b163:
  %v734 = add nsw i64 %v708, 1
  br label %b155
b157:
  br label %b164
b164:
  %v735 = phi i64 [ 0, %b157 ], [ %v770, %b172 ]
  %v736 = icmp slt i64 %v735, 0
  br i1 %v736, label %b165, label %b166
b165:
  %v737 = mul i64 %v692, 8
  %v738 = add i64 %v737, %v735
  %v739 = getelementptr inbounds float, ptr %v666, i64 %v738
  br label %b167
b167:
  %v740 = phi i64 [ 0, %b165 ], [ %v758, %b168 ]
  %v741 = icmp slt i64 %v740, %v696
  br i1 %v741, label %b168, label %b169
b168:
  %v742 = mul i64 %v740, 8
  %v743 = getelementptr inbounds float, ptr %v739, i64 %v742
  %v744 = mul i64 %v740, 32
  %v745 = getelementptr inbounds float, ptr %v72, i64 %v744
  %v746 = getelementptr inbounds float, ptr %v743, i64 0
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = getelementptr inbounds float, ptr %v745, i64 0
  store <8 x float> %v747, ptr %v748, align 4
  %v749 = getelementptr inbounds float, ptr %v743, i64 8
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = getelementptr inbounds float, ptr %v745, i64 8
  store <8 x float> %v750, ptr %v751, align 4
  %v752 = getelementptr inbounds float, ptr %v743, i64 16
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = getelementptr inbounds float, ptr %v745, i64 16
  store <8 x float> %v753, ptr %v754, align 4
  %v755 = getelementptr inbounds float, ptr %v743, i64 24
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = getelementptr inbounds float, ptr %v745, i64 24
  store <8 x float> %v756, ptr %v757, align 4
  %v758 = add nsw i64 %v740, 1
  br label %b167
b169:
  %v759 = sdiv i64 %v701, 2
  br label %b170
b170:
  %v760 = phi i64 [ 0, %b169 ], [ %v769, %b171 ]
  %v761 = icmp slt i64 %v760, %v759
  br i1 %v761, label %b171, label %b172
b171:
  %v762 = mul i64 %v760, 2
  %v763 = add i64 %v697, %v762
  %v764 = mul i64 %v760, 768
  %v765 = getelementptr inbounds float, ptr %v667, i64 %v764
  %v766 = mul i64 %v763, 8
  %v767 = add i64 %v766, %v735
  %v768 = getelementptr inbounds float, ptr %v681, i64 %v767
  call void @outer_2x32(ptr %v765, ptr %v72, i64 %v696, ptr %v768, i64 8)
  %v769 = add nsw i64 %v760, 1
  br label %b170
b172:
  %v770 = add nsw i64 %v735, 32
  br label %b164
b166:
  %v771 = mul i64 %v692, 8
  %v772 = add i64 %v771, 0
  %v773 = getelementptr inbounds float, ptr %v666, i64 %v772
  br label %b173
b173:
  %v774 = phi i64 [ 0, %b166 ], [ %v783, %b174 ]
  %v775 = icmp slt i64 %v774, %v696
  br i1 %v775, label %b174, label %b175
b174:
  %v776 = mul i64 %v774, 8
  %v777 = getelementptr inbounds float, ptr %v773, i64 %v776
  %v778 = mul i64 %v774, 8
  %v779 = getelementptr inbounds float, ptr %v72, i64 %v778
  %v780 = getelementptr inbounds float, ptr %v777, i64 0
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = getelementptr inbounds float, ptr %v779, i64 0
  store <8 x float> %v781, ptr %v782, align 4
  %v783 = add nsw i64 %v774, 1
  br label %b173
b175:
  %v784 = sdiv i64 %v701, 2
  br label %b176
b176:
  %v785 = phi i64 [ 0, %b175 ], [ %v794, %b177 ]
  %v786 = icmp slt i64 %v785, %v784
  br i1 %v786, label %b177, label %b178
b177:
  %v787 = mul i64 %v785, 2
  %v788 = add i64 %v697, %v787
  %v789 = mul i64 %v785, 768
  %v790 = getelementptr inbounds float, ptr %v667, i64 %v789
  %v791 = mul i64 %v788, 8
  %v792 = add i64 %v791, 0
  %v793 = getelementptr inbounds float, ptr %v681, i64 %v792
  call void @outer_2x8(ptr %v790, ptr %v72, i64 %v696, ptr %v793, i64 8)
  %v794 = add nsw i64 %v785, 1
  br label %b176
b178:
  %v795 = add nsw i64 %v697, 64
  br label %b152
b154:
  %v796 = add nsw i64 %v692, 384
  br label %b149
b151:
  %v797 = icmp sgt i64 %v3, 1
  br i1 %v797, label %b179, label %b180
b179:
  %v798 = getelementptr inbounds i64, ptr %v1, i64 3
  %v799 = atomicrmw add ptr %v798, i64 1 acq_rel
  %v800 = load i64, ptr %v67, align 8
  %v801 = add i64 %v800, 1
  store i64 %v801, ptr %v67, align 8
  %v802 = mul i64 %v3, %v801
  br label %b181
b181:
  %v803 = load atomic i64, ptr %v798 acquire, align 8
  %v804 = icmp slt i64 %v803, %v802
  br i1 %v804, label %b182, label %b183
b182:
  %v805 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v806 = icmp eq i64 %v2, 0
  br i1 %v806, label %b184, label %b185
b184:
  br label %b186
b186:
  %v807 = phi i64 [ 0, %b184 ], [ %v824, %b191 ]
  %v808 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v823, %b191 ]
  %v809 = icmp slt i64 %v807, %v8
  br i1 %v809, label %b187, label %b188
b187:
  %v810 = add i64 %v807, 128
  %v811 = icmp slt i64 %v810, %v8
  %v812 = select i1 %v811, i64 %v810, i64 %v8
  br label %b189
b189:
  %v813 = phi i64 [ %v807, %b187 ], [ %v822, %b190 ]
  %v814 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v821, %b190 ]
  %v815 = icmp slt i64 %v813, %v812
  br i1 %v815, label %b190, label %b191
b190:
  %v816 = mul i64 %v813, 8
  %v817 = getelementptr inbounds float, ptr %v50, i64 %v816
  %v818 = add i64 0, 0
  %v819 = getelementptr inbounds float, ptr %v817, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = fadd <8 x float> %v814, %v820
  %v822 = add nsw i64 %v813, 1
  br label %b189
b191:
  %v823 = fadd <8 x float> %v808, %v814
  %v824 = add nsw i64 %v807, 128
  br label %b186
b188:
  %v825 = add i64 0, 0
  %v826 = getelementptr inbounds float, ptr %v38, i64 %v825
  store <8 x float> %v808, ptr %v826, align 4
  br label %b185
b185:
  %v827 = icmp sgt i64 %v3, 1
  br i1 %v827, label %b192, label %b193
b192:
  %v828 = getelementptr inbounds i64, ptr %v1, i64 3
  %v829 = atomicrmw add ptr %v828, i64 1 acq_rel
  %v830 = load i64, ptr %v67, align 8
  %v831 = add i64 %v830, 1
  store i64 %v831, ptr %v67, align 8
  %v832 = mul i64 %v3, %v831
  br label %b194
b194:
  %v833 = load atomic i64, ptr %v828 acquire, align 8
  %v834 = icmp slt i64 %v833, %v832
  br i1 %v834, label %b195, label %b196
b195:
  %v835 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  %v836 = mul i64 0, 8
  %v837 = getelementptr inbounds float, ptr %v22, i64 %v836
  %v838 = getelementptr inbounds float, ptr %v837, i64 0
  %v839 = mul i64 1, %v7
  %v840 = add i64 0, %v839
  %v841 = mul i64 %v840, 8
  %v842 = getelementptr inbounds float, ptr %v26, i64 %v841
  %v843 = getelementptr inbounds float, ptr %v842, i64 0
  %v844 = getelementptr inbounds float, ptr %v72, i64 12288
  %v845 = add i64 8, 1
  %v846 = sdiv i64 %v845, 2
  %v847 = add i64 %v2, 1
  %v848 = mul i64 %v846, %v2
  %v849 = sdiv i64 %v848, %v3
  %v850 = mul i64 %v849, 2
  %v851 = icmp slt i64 %v850, 8
  %v852 = select i1 %v851, i64 %v850, i64 8
  %v853 = mul i64 %v846, %v847
  %v854 = sdiv i64 %v853, %v3
  %v855 = mul i64 %v854, 2
  %v856 = icmp slt i64 %v855, 8
  %v857 = select i1 %v856, i64 %v855, i64 8
  %v858 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b197
b197:
  %v859 = phi i64 [ %v852, %b193 ], [ %v867, %b202 ]
  %v860 = icmp slt i64 %v859, %v857
  br i1 %v860, label %b198, label %b199
b198:
  %v861 = mul i64 %v859, 8
  %v862 = getelementptr inbounds float, ptr %v858, i64 %v861
  br label %b200
b200:
  %v863 = phi i64 [ 0, %b198 ], [ %v866, %b201 ]
  %v864 = icmp slt i64 %v863, 8
  br i1 %v864, label %b201, label %b202
b201:
  %v865 = getelementptr inbounds float, ptr %v862, i64 %v863
  store float 0x0000000000000000, ptr %v865, align 4
  %v866 = add nsw i64 %v863, 1
  br label %b200
b202:
  %v867 = add nsw i64 %v859, 1
  br label %b197
b199:
  %v868 = mul i64 %v8, 1
  br label %b203
b203:
  %v869 = phi i64 [ 0, %b199 ], [ %v973, %b208 ]
  %v870 = icmp slt i64 %v869, %v868
  br i1 %v870, label %b204, label %b205
b204:
  %v871 = sub i64 %v868, %v869
  %v872 = icmp slt i64 %v871, 384
  %v873 = select i1 %v872, i64 %v871, i64 384
  br label %b206
b206:
  %v874 = phi i64 [ %v852, %b204 ], [ %v972, %b232 ]
  %v875 = icmp slt i64 %v874, %v857
  br i1 %v875, label %b207, label %b208
b207:
  %v876 = sub i64 %v857, %v874
  %v877 = icmp slt i64 %v876, 64
  %v878 = select i1 %v877, i64 %v876, i64 64
  %v879 = sdiv i64 %v878, 2
  %v880 = mul i64 %v879, 2
  %v881 = sub i64 %v878, %v880
  %v882 = mul i64 %v869, 8
  %v883 = add i64 %v882, %v874
  %v884 = getelementptr inbounds float, ptr %v838, i64 %v883
  br label %b209
b209:
  %v885 = phi i64 [ 0, %b207 ], [ %v911, %b217 ]
  %v886 = icmp slt i64 %v885, %v873
  br i1 %v886, label %b210, label %b211
b210:
  %v887 = mul i64 %v885, 8
  %v888 = getelementptr inbounds float, ptr %v884, i64 %v887
  %v889 = mul i64 %v885, 2
  %v890 = getelementptr inbounds float, ptr %v844, i64 %v889
  br label %b212
b212:
  %v891 = phi i64 [ 0, %b210 ], [ %v900, %b213 ]
  %v892 = icmp slt i64 %v891, %v879
  br i1 %v892, label %b213, label %b214
b213:
  %v893 = mul i64 %v891, 2
  %v894 = getelementptr inbounds float, ptr %v888, i64 %v893
  %v895 = mul i64 %v891, 768
  %v896 = getelementptr inbounds float, ptr %v890, i64 %v895
  %v897 = getelementptr inbounds float, ptr %v894, i64 0
  %v898 = load <2 x float>, ptr %v897, align 4
  %v899 = getelementptr inbounds float, ptr %v896, i64 0
  store <2 x float> %v898, ptr %v899, align 4
  %v900 = add nsw i64 %v891, 1
  br label %b212
b214:
  %v901 = mul i64 %v879, 2
  %v902 = getelementptr inbounds float, ptr %v888, i64 %v901
  %v903 = mul i64 %v879, 768
  %v904 = getelementptr inbounds float, ptr %v890, i64 %v903
  br label %b215
b215:
  %v905 = phi i64 [ 0, %b214 ], [ %v910, %b216 ]
  %v906 = icmp slt i64 %v905, %v881
  br i1 %v906, label %b216, label %b217
b216:
  %v907 = getelementptr inbounds float, ptr %v902, i64 %v905
  %v908 = load float, ptr %v907, align 4
  %v909 = getelementptr inbounds float, ptr %v904, i64 %v905
  store float %v908, ptr %v909, align 4
  %v910 = add nsw i64 %v905, 1
  br label %b215, !llvm.loop !6
b217:
  %v911 = add nsw i64 %v885, 1
  br label %b209
b211:
  br label %b218
b218:
  %v912 = phi i64 [ 0, %b211 ], [ %v947, %b226 ]
  %v913 = icmp slt i64 %v912, 0
  br i1 %v913, label %b219, label %b220
b219:
  %v914 = mul i64 %v869, 8
  %v915 = add i64 %v914, %v912
  %v916 = getelementptr inbounds float, ptr %v843, i64 %v915
  br label %b221
b221:
  %v917 = phi i64 [ 0, %b219 ], [ %v935, %b222 ]
  %v918 = icmp slt i64 %v917, %v873
  br i1 %v918, label %b222, label %b223
b222:
  %v919 = mul i64 %v917, 8
  %v920 = getelementptr inbounds float, ptr %v916, i64 %v919
  %v921 = mul i64 %v917, 32
  %v922 = getelementptr inbounds float, ptr %v72, i64 %v921
  %v923 = getelementptr inbounds float, ptr %v920, i64 0
  %v924 = load <8 x float>, ptr %v923, align 4
  %v925 = getelementptr inbounds float, ptr %v922, i64 0
  store <8 x float> %v924, ptr %v925, align 4
  %v926 = getelementptr inbounds float, ptr %v920, i64 8
  %v927 = load <8 x float>, ptr %v926, align 4
  %v928 = getelementptr inbounds float, ptr %v922, i64 8
  store <8 x float> %v927, ptr %v928, align 4
  %v929 = getelementptr inbounds float, ptr %v920, i64 16
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = getelementptr inbounds float, ptr %v922, i64 16
  store <8 x float> %v930, ptr %v931, align 4
  %v932 = getelementptr inbounds float, ptr %v920, i64 24
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = getelementptr inbounds float, ptr %v922, i64 24
  store <8 x float> %v933, ptr %v934, align 4
  %v935 = add nsw i64 %v917, 1
  br label %b221
b223:
  %v936 = sdiv i64 %v878, 2
  br label %b224
b224:
  %v937 = phi i64 [ 0, %b223 ], [ %v946, %b225 ]
  %v938 = icmp slt i64 %v937, %v936
  br i1 %v938, label %b225, label %b226
b225:
  %v939 = mul i64 %v937, 2
  %v940 = add i64 %v874, %v939
  %v941 = mul i64 %v937, 768
  %v942 = getelementptr inbounds float, ptr %v844, i64 %v941
  %v943 = mul i64 %v940, 8
  %v944 = add i64 %v943, %v912
  %v945 = getelementptr inbounds float, ptr %v858, i64 %v944
  call void @outer_2x32(ptr %v942, ptr %v72, i64 %v873, ptr %v945, i64 8)
  %v946 = add nsw i64 %v937, 1
  br label %b224
b226:
  %v947 = add nsw i64 %v912, 32
  br label %b218
b220:
  %v948 = mul i64 %v869, 8
  %v949 = add i64 %v948, 0
  %v950 = getelementptr inbounds float, ptr %v843, i64 %v949
  br label %b227
b227:
  %v951 = phi i64 [ 0, %b220 ], [ %v960, %b228 ]
  %v952 = icmp slt i64 %v951, %v873
  br i1 %v952, label %b228, label %b229
b228:
  %v953 = mul i64 %v951, 8
  %v954 = getelementptr inbounds float, ptr %v950, i64 %v953
  %v955 = mul i64 %v951, 8
  %v956 = getelementptr inbounds float, ptr %v72, i64 %v955
  %v957 = getelementptr inbounds float, ptr %v954, i64 0
  %v958 = load <8 x float>, ptr %v957, align 4
  %v959 = getelementptr inbounds float, ptr %v956, i64 0
  store <8 x float> %v958, ptr %v959, align 4
  %v960 = add nsw i64 %v951, 1
  br label %b227
b229:
  %v961 = sdiv i64 %v878, 2
  br label %b230
b230:
  %v962 = phi i64 [ 0, %b229 ], [ %v971, %b231 ]
  %v963 = icmp slt i64 %v962, %v961
  br i1 %v963, label %b231, label %b232
b231:
  %v964 = mul i64 %v962, 2
  %v965 = add i64 %v874, %v964
  %v966 = mul i64 %v962, 768
  %v967 = getelementptr inbounds float, ptr %v844, i64 %v966
  %v968 = mul i64 %v965, 8
  %v969 = add i64 %v968, 0
  %v970 = getelementptr inbounds float, ptr %v858, i64 %v969
  call void @outer_2x8(ptr %v967, ptr %v72, i64 %v873, ptr %v970, i64 8)
  %v971 = add nsw i64 %v962, 1
  br label %b230
b232:
  %v972 = add nsw i64 %v874, 64
  br label %b206
b208:
  %v973 = add nsw i64 %v869, 384
  br label %b203
b205:
  %v974 = icmp sgt i64 %v3, 1
  br i1 %v974, label %b233, label %b234
b233:
  %v975 = getelementptr inbounds i64, ptr %v1, i64 3
  %v976 = atomicrmw add ptr %v975, i64 1 acq_rel
  %v977 = load i64, ptr %v67, align 8
  %v978 = add i64 %v977, 1
  store i64 %v978, ptr %v67, align 8
  %v979 = mul i64 %v3, %v978
  br label %b235
b235:
  %v980 = load atomic i64, ptr %v975 acquire, align 8
  %v981 = icmp slt i64 %v980, %v979
  br i1 %v981, label %b236, label %b237
b236:
  %v982 = call i32 @sched_yield()
  br label %b235
b237:
  br label %b234
b234:
  %v983 = icmp eq i64 %v2, 0
  br i1 %v983, label %b238, label %b239
b238:
  br label %b240
b240:
  %v984 = phi i64 [ 0, %b238 ], [ %v1001, %b245 ]
  %v985 = phi <8 x float> [ splat (float 0x0000000000000000), %b238 ], [ %v1000, %b245 ]
  %v986 = icmp slt i64 %v984, %v8
  br i1 %v986, label %b241, label %b242
b241:
  %v987 = add i64 %v984, 128
  %v988 = icmp slt i64 %v987, %v8
  %v989 = select i1 %v988, i64 %v987, i64 %v8
  br label %b243
b243:
  %v990 = phi i64 [ %v984, %b241 ], [ %v999, %b244 ]
  %v991 = phi <8 x float> [ splat (float 0x0000000000000000), %b241 ], [ %v998, %b244 ]
  %v992 = icmp slt i64 %v990, %v989
  br i1 %v992, label %b244, label %b245
b244:
  %v993 = mul i64 %v990, 8
  %v994 = getelementptr inbounds float, ptr %v22, i64 %v993
  %v995 = add i64 0, 0
  %v996 = getelementptr inbounds float, ptr %v994, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = fadd <8 x float> %v991, %v997
  %v999 = add nsw i64 %v990, 1
  br label %b243
b245:
  %v1000 = fadd <8 x float> %v985, %v991
  %v1001 = add nsw i64 %v984, 128
  br label %b240
b242:
  %v1002 = add i64 0, 0
  %v1003 = getelementptr inbounds float, ptr %v42, i64 %v1002
  store <8 x float> %v985, ptr %v1003, align 4
  br label %b239
b239:
  %v1004 = icmp sgt i64 %v3, 1
  br i1 %v1004, label %b246, label %b247
b246:
  %v1005 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1006 = atomicrmw add ptr %v1005, i64 1 acq_rel
  %v1007 = load i64, ptr %v67, align 8
  %v1008 = add i64 %v1007, 1
  store i64 %v1008, ptr %v67, align 8
  %v1009 = mul i64 %v3, %v1008
  br label %b248
b248:
  %v1010 = load atomic i64, ptr %v1005 acquire, align 8
  %v1011 = icmp slt i64 %v1010, %v1009
  br i1 %v1011, label %b249, label %b250
b249:
  %v1012 = call i32 @sched_yield()
  br label %b248
b250:
  br label %b247
b247:
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
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
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
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
