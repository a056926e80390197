; generated from specs/slstm.yaml by `make generated`: do not edit
; slstm I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v105 = alloca i64, i64 1, align 8
  %v382 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 6
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 10
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 11
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 12
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 13
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 14
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 19
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 23
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 27
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 28
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 29
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 30
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 31
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 32
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  store i64 0, ptr %v105, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v107 = load ptr, ptr %v106, align 4
  %v108 = mul i64 %v2, 0
  %v109 = add i64 %v108, 512
  %v110 = getelementptr inbounds float, ptr %v107, i64 %v109
  %v111 = getelementptr inbounds i64, ptr %v1, i64 4
  %v112 = load i64, ptr %v111, align 8
  %v113 = icmp eq i64 %v112, 0
  br i1 %v113, label %b0, label %b1
b0:
  %v114 = icmp eq i64 %v2, 0
  br i1 %v114, label %b2, label %b3
b2:
  br label %b4
b4:
  %v115 = phi i64 [ 0, %b2 ], [ %v121, %b5 ]
  %v116 = icmp slt i64 %v115, 16
  br i1 %v116, label %b5, label %b6
b5:
  %v117 = add i64 0, %v115
  %v118 = getelementptr inbounds float, ptr %v46, i64 %v117
  %v119 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v120, ptr %v118, align 4
  %v121 = add nsw i64 %v115, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v122 = icmp sgt i64 %v3, 1
  br i1 %v122, label %b7, label %b8
b7:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v124 = atomicrmw add ptr %v123, i64 1 acq_rel
  %v125 = load i64, ptr %v105, align 8
  %v126 = add i64 %v125, 1
  store i64 %v126, ptr %v105, align 8
  %v127 = mul i64 %v3, %v126
  br label %b9
b9:
  %v128 = load atomic i64, ptr %v123 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b10, label %b11
b10:
  %v130 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 4
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b12, label %b13
b12:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 38
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b14, label %b15
b14:
  %v137 = add i64 %v7, 0
  %v138 = sdiv i64 %v137, 1
  %v139 = add i64 %v2, 1
  %v140 = mul i64 %v138, %v2
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, %v7
  %v144 = select i1 %v143, i64 %v142, i64 %v7
  %v145 = mul i64 %v138, %v139
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, %v7
  %v149 = select i1 %v148, i64 %v147, i64 %v7
  br label %b16
b16:
  %v150 = phi i64 [ %v144, %b14 ], [ %v164, %b21 ]
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b17, label %b18
b17:
  %v152 = and i64 0, %v78
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v150
  %v155 = mul i64 %v154, 16
  %v156 = getelementptr inbounds float, ptr %v20, i64 %v155
  br label %b19
b19:
  %v157 = phi i64 [ 0, %b17 ], [ %v163, %b20 ]
  %v158 = icmp slt i64 %v157, 16
  br i1 %v158, label %b20, label %b21
b20:
  %v159 = add i64 0, %v157
  %v160 = getelementptr inbounds float, ptr %v156, i64 %v159
  %v161 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v162, ptr %v160, align 4
  %v163 = add nsw i64 %v157, 8
  br label %b19
b21:
  %v164 = add nsw i64 %v150, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v165 = icmp sgt i64 %v3, 1
  br i1 %v165, label %b22, label %b23
b22:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v167 = atomicrmw add ptr %v166, i64 1 acq_rel
  %v168 = load i64, ptr %v105, align 8
  %v169 = add i64 %v168, 1
  store i64 %v169, ptr %v105, align 8
  %v170 = mul i64 %v3, %v169
  br label %b24
b24:
  %v171 = load atomic i64, ptr %v166 acquire, align 8
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b25, label %b26
b25:
  %v173 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v174 = getelementptr inbounds i64, ptr %v1, i64 4
  %v175 = load i64, ptr %v174, align 8
  %v176 = icmp eq i64 %v175, 0
  br i1 %v176, label %b27, label %b28
b27:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 39
  %v178 = load i64, ptr %v177, align 8
  %v179 = icmp eq i64 %v178, 0
  br i1 %v179, label %b29, label %b30
b29:
  %v180 = add i64 %v7, 0
  %v181 = sdiv i64 %v180, 1
  %v182 = add i64 %v2, 1
  %v183 = mul i64 %v181, %v2
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, %v7
  %v187 = select i1 %v186, i64 %v185, i64 %v7
  %v188 = mul i64 %v181, %v182
  %v189 = sdiv i64 %v188, %v3
  %v190 = mul i64 %v189, 1
  %v191 = icmp slt i64 %v190, %v7
  %v192 = select i1 %v191, i64 %v190, i64 %v7
  br label %b31
b31:
  %v193 = phi i64 [ %v187, %b29 ], [ %v207, %b36 ]
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b32, label %b33
b32:
  %v195 = and i64 0, %v80
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v193
  %v198 = mul i64 %v197, 16
  %v199 = getelementptr inbounds float, ptr %v22, i64 %v198
  br label %b34
b34:
  %v200 = phi i64 [ 0, %b32 ], [ %v206, %b35 ]
  %v201 = icmp slt i64 %v200, 16
  br i1 %v201, label %b35, label %b36
b35:
  %v202 = add i64 0, %v200
  %v203 = getelementptr inbounds float, ptr %v199, i64 %v202
  %v204 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v205, ptr %v203, align 4
  %v206 = add nsw i64 %v200, 8
  br label %b34
b36:
  %v207 = add nsw i64 %v193, 1
  br label %b31
b33:
  br label %b30
b30:
  br label %b28
b28:
  %v208 = icmp sgt i64 %v3, 1
  br i1 %v208, label %b37, label %b38
b37:
  %v209 = getelementptr inbounds i64, ptr %v1, i64 3
  %v210 = atomicrmw add ptr %v209, i64 1 acq_rel
  %v211 = load i64, ptr %v105, align 8
  %v212 = add i64 %v211, 1
  store i64 %v212, ptr %v105, align 8
  %v213 = mul i64 %v3, %v212
  br label %b39
b39:
  %v214 = load atomic i64, ptr %v209 acquire, align 8
  %v215 = icmp slt i64 %v214, %v213
  br i1 %v215, label %b40, label %b41
b40:
  %v216 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v217 = getelementptr inbounds i64, ptr %v1, i64 4
  %v218 = load i64, ptr %v217, align 8
  %v219 = icmp eq i64 %v218, 0
  br i1 %v219, label %b42, label %b43
b42:
  %v220 = getelementptr inbounds i64, ptr %v1, i64 40
  %v221 = load i64, ptr %v220, align 8
  %v222 = icmp eq i64 %v221, 0
  br i1 %v222, label %b44, label %b45
b44:
  %v223 = add i64 %v7, 0
  %v224 = sdiv i64 %v223, 1
  %v225 = add i64 %v2, 1
  %v226 = mul i64 %v224, %v2
  %v227 = sdiv i64 %v226, %v3
  %v228 = mul i64 %v227, 1
  %v229 = icmp slt i64 %v228, %v7
  %v230 = select i1 %v229, i64 %v228, i64 %v7
  %v231 = mul i64 %v224, %v225
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, %v7
  %v235 = select i1 %v234, i64 %v233, i64 %v7
  br label %b46
b46:
  %v236 = phi i64 [ %v230, %b44 ], [ %v250, %b51 ]
  %v237 = icmp slt i64 %v236, %v235
  br i1 %v237, label %b47, label %b48
b47:
  %v238 = and i64 0, %v82
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v236
  %v241 = mul i64 %v240, 16
  %v242 = getelementptr inbounds float, ptr %v24, i64 %v241
  br label %b49
b49:
  %v243 = phi i64 [ 0, %b47 ], [ %v249, %b50 ]
  %v244 = icmp slt i64 %v243, 16
  br i1 %v244, label %b50, label %b51
b50:
  %v245 = add i64 0, %v243
  %v246 = getelementptr inbounds float, ptr %v242, i64 %v245
  %v247 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v248 = shufflevector <8 x float> %v247, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v248, ptr %v246, align 4
  %v249 = add nsw i64 %v243, 8
  br label %b49
b51:
  %v250 = add nsw i64 %v236, 1
  br label %b46
b48:
  br label %b45
b45:
  br label %b43
b43:
  %v251 = icmp sgt i64 %v3, 1
  br i1 %v251, label %b52, label %b53
b52:
  %v252 = getelementptr inbounds i64, ptr %v1, i64 3
  %v253 = atomicrmw add ptr %v252, i64 1 acq_rel
  %v254 = load i64, ptr %v105, align 8
  %v255 = add i64 %v254, 1
  store i64 %v255, ptr %v105, align 8
  %v256 = mul i64 %v3, %v255
  br label %b54
b54:
  %v257 = load atomic i64, ptr %v252 acquire, align 8
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b55, label %b56
b55:
  %v259 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v260 = getelementptr inbounds i64, ptr %v1, i64 4
  %v261 = load i64, ptr %v260, align 8
  %v262 = icmp eq i64 %v261, 0
  br i1 %v262, label %b57, label %b58
b57:
  %v263 = getelementptr inbounds i64, ptr %v1, i64 41
  %v264 = load i64, ptr %v263, align 8
  %v265 = icmp eq i64 %v264, 0
  br i1 %v265, label %b59, label %b60
b59:
  %v266 = add i64 %v7, 0
  %v267 = sdiv i64 %v266, 1
  %v268 = add i64 %v2, 1
  %v269 = mul i64 %v267, %v2
  %v270 = sdiv i64 %v269, %v3
  %v271 = mul i64 %v270, 1
  %v272 = icmp slt i64 %v271, %v7
  %v273 = select i1 %v272, i64 %v271, i64 %v7
  %v274 = mul i64 %v267, %v268
  %v275 = sdiv i64 %v274, %v3
  %v276 = mul i64 %v275, 1
  %v277 = icmp slt i64 %v276, %v7
  %v278 = select i1 %v277, i64 %v276, i64 %v7
  br label %b61
b61:
  %v279 = phi i64 [ %v273, %b59 ], [ %v293, %b66 ]
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b62, label %b63
b62:
  %v281 = and i64 0, %v84
  %v282 = mul i64 %v281, %v7
  %v283 = add i64 %v282, %v279
  %v284 = mul i64 %v283, 16
  %v285 = getelementptr inbounds float, ptr %v26, i64 %v284
  br label %b64
b64:
  %v286 = phi i64 [ 0, %b62 ], [ %v292, %b65 ]
  %v287 = icmp slt i64 %v286, 16
  br i1 %v287, label %b65, label %b66
b65:
  %v288 = add i64 0, %v286
  %v289 = getelementptr inbounds float, ptr %v285, i64 %v288
  %v290 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v291 = shufflevector <8 x float> %v290, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v291, ptr %v289, align 4
  %v292 = add nsw i64 %v286, 8
  br label %b64
b66:
  %v293 = add nsw i64 %v279, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v294 = icmp sgt i64 %v3, 1
  br i1 %v294, label %b67, label %b68
b67:
  %v295 = getelementptr inbounds i64, ptr %v1, i64 3
  %v296 = atomicrmw add ptr %v295, i64 1 acq_rel
  %v297 = load i64, ptr %v105, align 8
  %v298 = add i64 %v297, 1
  store i64 %v298, ptr %v105, align 8
  %v299 = mul i64 %v3, %v298
  br label %b69
b69:
  %v300 = load atomic i64, ptr %v295 acquire, align 8
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b70, label %b71
b70:
  %v302 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v303 = getelementptr inbounds float, ptr %v107, i64 0
  %v304 = getelementptr inbounds i64, ptr %v1, i64 4
  %v305 = load i64, ptr %v304, align 8
  %v306 = icmp eq i64 %v305, 0
  br i1 %v306, label %b72, label %b73
b72:
  %v307 = add i64 2, 0
  %v308 = sdiv i64 %v307, 1
  %v309 = add i64 %v2, 1
  %v310 = mul i64 %v308, %v2
  %v311 = sdiv i64 %v310, %v3
  %v312 = mul i64 %v311, 1
  %v313 = icmp slt i64 %v312, 2
  %v314 = select i1 %v313, i64 %v312, i64 2
  %v315 = mul i64 %v308, %v309
  %v316 = sdiv i64 %v315, %v3
  %v317 = mul i64 %v316, 1
  %v318 = icmp slt i64 %v317, 2
  %v319 = select i1 %v318, i64 %v317, i64 2
  %v320 = icmp slt i64 %v319, 2
  %v321 = select i1 %v320, i64 %v319, i64 2
  br label %b74
b74:
  %v322 = phi i64 [ %v314, %b72 ], [ %v363, %b75 ]
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b75, label %b76
b75:
  %v324 = mul i64 %v322, 256
  %v325 = mul i64 %v322, 32
  %v326 = add i64 %v324, 0
  %v327 = add i64 %v325, 0
  %v328 = getelementptr inbounds float, ptr %v303, i64 %v326
  %v329 = sub i64 64, %v327
  %v330 = icmp slt i64 %v329, 0
  %v331 = select i1 %v330, i64 0, i64 %v329
  %v332 = mul i64 %v327, 8
  %v333 = add i64 0, %v332
  %v334 = getelementptr inbounds float, ptr %v12, i64 %v333
  call void @pack_turned(ptr %v334, i64 8, i64 1, i64 8, i64 %v331, ptr %v328, i64 32)
  %v335 = add i64 %v324, 8
  %v336 = add i64 %v325, 8
  %v337 = getelementptr inbounds float, ptr %v303, i64 %v335
  %v338 = sub i64 64, %v336
  %v339 = icmp slt i64 %v338, 0
  %v340 = select i1 %v339, i64 0, i64 %v338
  %v341 = mul i64 %v336, 8
  %v342 = add i64 0, %v341
  %v343 = getelementptr inbounds float, ptr %v12, i64 %v342
  call void @pack_turned(ptr %v343, i64 8, i64 1, i64 8, i64 %v340, ptr %v337, i64 32)
  %v344 = add i64 %v324, 16
  %v345 = add i64 %v325, 16
  %v346 = getelementptr inbounds float, ptr %v303, i64 %v344
  %v347 = sub i64 64, %v345
  %v348 = icmp slt i64 %v347, 0
  %v349 = select i1 %v348, i64 0, i64 %v347
  %v350 = mul i64 %v345, 8
  %v351 = add i64 0, %v350
  %v352 = getelementptr inbounds float, ptr %v12, i64 %v351
  call void @pack_turned(ptr %v352, i64 8, i64 1, i64 8, i64 %v349, ptr %v346, i64 32)
  %v353 = add i64 %v324, 24
  %v354 = add i64 %v325, 24
  %v355 = getelementptr inbounds float, ptr %v303, i64 %v353
  %v356 = sub i64 64, %v354
  %v357 = icmp slt i64 %v356, 0
  %v358 = select i1 %v357, i64 0, i64 %v356
  %v359 = mul i64 %v354, 8
  %v360 = add i64 0, %v359
  %v361 = getelementptr inbounds float, ptr %v12, i64 %v360
  call void @pack_turned(ptr %v361, i64 8, i64 1, i64 8, i64 %v358, ptr %v355, i64 32)
  %v362 = add i64 %v324, 256
  %v363 = add nsw i64 %v322, 1
  br label %b74
b76:
  br label %b73
b73:
  %v364 = icmp sgt i64 %v3, 1
  br i1 %v364, label %b77, label %b78
b77:
  %v365 = getelementptr inbounds i64, ptr %v1, i64 3
  %v366 = atomicrmw add ptr %v365, i64 1 acq_rel
  %v367 = load i64, ptr %v105, align 8
  %v368 = add i64 %v367, 1
  store i64 %v368, ptr %v105, align 8
  %v369 = mul i64 %v3, %v368
  br label %b79
b79:
  %v370 = load atomic i64, ptr %v365 acquire, align 8
  %v371 = icmp slt i64 %v370, %v369
  br i1 %v371, label %b80, label %b81
b80:
  %v372 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v373 = getelementptr inbounds i64, ptr %v1, i64 5
  %v374 = load i64, ptr %v373, align 8
  br label %b82
b82:
  %v375 = phi i64 [ 0, %b78 ], [ %v921, %b135 ]
  %v376 = icmp slt i64 %v375, %v5
  br i1 %v376, label %b83, label %b84
b83:
  %v377 = add i64 %v375, %v374
  %v378 = icmp slt i64 %v377, %v5
  %v379 = select i1 %v378, i64 %v377, i64 %v5
  %v380 = sub i64 %v379, %v375
  %v381 = mul i64 %v380, %v7
  %v383 = add i64 %v381, 0
  %v384 = sdiv i64 %v383, 1
  %v385 = add i64 %v2, 1
  %v386 = mul i64 %v384, %v2
  %v387 = sdiv i64 %v386, %v3
  %v388 = mul i64 %v387, 1
  %v389 = icmp slt i64 %v388, %v381
  %v390 = select i1 %v389, i64 %v388, i64 %v381
  %v391 = mul i64 %v384, %v385
  %v392 = sdiv i64 %v391, %v3
  %v393 = mul i64 %v392, 1
  %v394 = icmp slt i64 %v393, %v381
  %v395 = select i1 %v394, i64 %v393, i64 %v381
  %v396 = mul i64 %v375, %v7
  %v397 = add i64 %v390, %v396
  %v398 = add i64 %v395, %v396
  br label %b85
b85:
  %v399 = phi i64 [ %v397, %b83 ], [ %v455, %b90 ]
  %v400 = icmp slt i64 %v399, %v398
  br i1 %v400, label %b86, label %b87
b86:
  %v401 = add i64 %v399, 96
  %v402 = icmp slt i64 %v401, %v398
  %v403 = select i1 %v402, i64 %v401, i64 %v398
  br label %b88
b88:
  %v404 = phi i64 [ 0, %b86 ], [ %v454, %b93 ]
  %v405 = icmp slt i64 %v404, 2
  br i1 %v405, label %b89, label %b90
b89:
  %v406 = sub i64 %v403, %v399
  %v407 = sub i64 2, 1
  %v408 = add i64 %v406, %v407
  %v409 = sdiv i64 %v408, 2
  br label %b91
b91:
  %v410 = phi i64 [ 0, %b89 ], [ %v453, %b98 ]
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b92, label %b93
b92:
  %v412 = mul i64 %v406, %v410
  %v413 = sdiv i64 %v412, %v409
  %v414 = add i64 %v399, %v413
  %v415 = add i64 %v410, 1
  %v416 = mul i64 %v406, %v415
  %v417 = sdiv i64 %v416, %v409
  %v418 = add i64 %v399, %v417
  %v419 = mul i64 %v404, 256
  %v420 = getelementptr inbounds float, ptr %v303, i64 %v419
  %v421 = sub i64 %v418, %v414
  %v422 = mul i64 %v414, 8
  %v423 = getelementptr inbounds float, ptr %v10, i64 %v422
  %v424 = getelementptr inbounds float, ptr %v423, i64 0
  %v425 = sub i64 %v421, 1
  %v426 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v425
  %v427 = load ptr, ptr %v426, align 4
  %v428 = getelementptr inbounds float, ptr %v382, i64 0
  %v429 = icmp sgt i64 %v421, 0
  br i1 %v429, label %b94, label %b95
b94:
  call void %v427(ptr %v424, i64 8, ptr %v420, i64 8, ptr %v428, i64 32, i64 8)
  br label %b95
b95:
  %v430 = add i64 %v419, 256
  br label %b96
b96:
  %v431 = phi i64 [ %v414, %b95 ], [ %v452, %b101 ]
  %v432 = icmp slt i64 %v431, %v418
  br i1 %v432, label %b97, label %b98
b97:
  %v433 = sub i64 %v431, %v414
  %v434 = mul i64 %v433, 32
  %v435 = getelementptr inbounds float, ptr %v382, i64 %v434
  %v436 = mul i64 %v375, %v7
  %v437 = sub i64 %v431, %v436
  %v438 = mul i64 %v437, 64
  %v439 = getelementptr inbounds float, ptr %v48, i64 %v438
  br label %b99
b99:
  %v440 = phi i64 [ 0, %b97 ], [ %v451, %b100 ]
  %v441 = icmp slt i64 %v440, 4
  br i1 %v441, label %b100, label %b101
b100:
  %v442 = mul i64 %v404, 4
  %v443 = add i64 %v442, %v440
  %v444 = mul i64 %v443, 8
  %v445 = add i64 0, %v440
  %v446 = mul i64 %v445, 8
  %v447 = getelementptr inbounds float, ptr %v435, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = add i64 0, %v444
  %v450 = getelementptr inbounds float, ptr %v439, i64 %v449
  store <8 x float> %v448, ptr %v450, align 4
  %v451 = add nsw i64 %v440, 1
  br label %b99
b101:
  %v452 = add nsw i64 %v431, 1
  br label %b96
b98:
  %v453 = add nsw i64 %v410, 1
  br label %b91
b93:
  %v454 = add nsw i64 %v404, 1
  br label %b88
b90:
  %v455 = add nsw i64 %v399, 96
  br label %b85
b87:
  %v456 = icmp sgt i64 %v3, 1
  br i1 %v456, label %b102, label %b103
b102:
  %v457 = getelementptr inbounds i64, ptr %v1, i64 3
  %v458 = atomicrmw add ptr %v457, i64 1 acq_rel
  %v459 = load i64, ptr %v105, align 8
  %v460 = add i64 %v459, 1
  store i64 %v460, ptr %v105, align 8
  %v461 = mul i64 %v3, %v460
  br label %b104
b104:
  %v462 = load atomic i64, ptr %v457 acquire, align 8
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b105, label %b106
b105:
  %v464 = call i32 @sched_yield()
  br label %b104
b106:
  br label %b103
b103:
  br label %b107
b107:
  %v465 = phi i64 [ %v375, %b103 ], [ %v911, %b130 ]
  %v466 = icmp slt i64 %v465, %v379
  br i1 %v466, label %b108, label %b109
b108:
  %v467 = add i64 %v7, 0
  %v468 = sdiv i64 %v467, 1
  %v469 = add i64 %v2, 1
  %v470 = mul i64 %v468, %v2
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, %v7
  %v474 = select i1 %v473, i64 %v472, i64 %v7
  %v475 = mul i64 %v468, %v469
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, %v7
  %v479 = select i1 %v478, i64 %v477, i64 %v7
  br label %b110
b110:
  %v480 = phi i64 [ %v474, %b108 ], [ %v535, %b115 ]
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b111, label %b112
b111:
  br label %b113
b113:
  %v482 = phi i64 [ 0, %b111 ], [ %v534, %b118 ]
  %v483 = icmp slt i64 %v482, 4
  br i1 %v483, label %b114, label %b115
b114:
  br label %b116
b116:
  %v484 = phi i64 [ 0, %b114 ], [ %v533, %b121 ]
  %v485 = icmp slt i64 %v484, 2
  br i1 %v485, label %b117, label %b118
b117:
  br label %b119
b119:
  %v486 = phi i64 [ 0, %b117 ], [ %v532, %b124 ]
  %v487 = icmp slt i64 %v486, 8
  br i1 %v487, label %b120, label %b121
b120:
  br label %b122
b122:
  %v488 = phi i64 [ 0, %b120 ], [ %v513, %b123 ]
  %v489 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v512, %b123 ]
  %v490 = icmp slt i64 %v488, 8
  br i1 %v490, label %b123, label %b124
b123:
  %v491 = add i64 %v465, 0
  %v492 = and i64 %v491, %v78
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v480
  %v495 = mul i64 %v494, 16
  %v496 = getelementptr inbounds float, ptr %v20, i64 %v495
  %v497 = mul i64 %v482, 128
  %v498 = add i64 0, %v497
  %v499 = mul i64 %v484, 64
  %v500 = add i64 %v498, %v499
  %v501 = mul i64 %v486, 8
  %v502 = add i64 %v500, %v501
  %v503 = add i64 %v502, %v488
  %v504 = getelementptr inbounds float, ptr %v16, i64 %v503
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = mul i64 %v484, 8
  %v507 = add i64 0, %v506
  %v508 = add i64 %v507, %v488
  %v509 = getelementptr inbounds float, ptr %v496, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = fmul <8 x float> %v505, %v510
  %v512 = fadd <8 x float> %v489, %v511
  %v513 = add nsw i64 %v488, 8
  br label %b122
b124:
  %v514 = shufflevector <8 x float> %v489, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v515 = shufflevector <8 x float> %v489, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v516 = fadd <4 x float> %v514, %v515
  %v517 = shufflevector <4 x float> %v516, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v518 = shufflevector <4 x float> %v516, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v519 = fadd <2 x float> %v517, %v518
  %v520 = extractelement <2 x float> %v519, i64 0
  %v521 = extractelement <2 x float> %v519, i64 1
  %v522 = fadd float %v520, %v521
  %v523 = fadd float %v522, 0x0000000000000000
  %v524 = mul i64 %v480, 64
  %v525 = getelementptr inbounds float, ptr %v50, i64 %v524
  %v526 = mul i64 %v482, 16
  %v527 = add i64 0, %v526
  %v528 = mul i64 %v484, 8
  %v529 = add i64 %v527, %v528
  %v530 = add i64 %v529, %v486
  %v531 = getelementptr inbounds float, ptr %v525, i64 %v530
  store float %v523, ptr %v531, align 4
  %v532 = add nsw i64 %v486, 1
  br label %b119
b121:
  %v533 = add nsw i64 %v484, 1
  br label %b116
b118:
  %v534 = add nsw i64 %v482, 1
  br label %b113
b115:
  %v535 = add nsw i64 %v480, 1
  br label %b110
b112:
  %v536 = add i64 %v7, 0
  %v537 = sdiv i64 %v536, 1
  %v538 = add i64 %v2, 1
  %v539 = mul i64 %v537, %v2
  %v540 = sdiv i64 %v539, %v3
  %v541 = mul i64 %v540, 1
  %v542 = icmp slt i64 %v541, %v7
  %v543 = select i1 %v542, i64 %v541, i64 %v7
  %v544 = mul i64 %v537, %v538
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 1
  %v547 = icmp slt i64 %v546, %v7
  %v548 = select i1 %v547, i64 %v546, i64 %v7
  br label %b125
b125:
  %v549 = phi i64 [ %v543, %b112 ], [ %v579, %b126 ]
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b126, label %b127
b126:
  %v551 = add i64 %v465, 0
  %v552 = and i64 %v551, %v78
  %v553 = mul i64 %v552, %v7
  %v554 = add i64 %v553, %v549
  %v555 = mul i64 %v554, 16
  %v556 = getelementptr inbounds float, ptr %v20, i64 %v555
  %v557 = add i64 %v465, 0
  %v558 = and i64 %v557, %v90
  %v559 = mul i64 %v558, %v7
  %v560 = add i64 %v559, %v549
  %v561 = mul i64 %v560, 8
  %v562 = getelementptr inbounds float, ptr %v52, i64 %v561
  %v563 = add i64 %v465, 0
  %v564 = and i64 %v563, %v92
  %v565 = mul i64 %v564, %v7
  %v566 = add i64 %v565, %v549
  %v567 = mul i64 %v566, 8
  %v568 = getelementptr inbounds float, ptr %v54, i64 %v567
  %v569 = add i64 0, 0
  %v570 = getelementptr inbounds float, ptr %v556, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 8, 0
  %v573 = getelementptr inbounds float, ptr %v556, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 0, 0
  %v576 = getelementptr inbounds float, ptr %v562, i64 %v575
  store <8 x float> %v571, ptr %v576, align 4
  %v577 = add i64 0, 0
  %v578 = getelementptr inbounds float, ptr %v568, i64 %v577
  store <8 x float> %v574, ptr %v578, align 4
  %v579 = add nsw i64 %v549, 1
  br label %b125
b127:
  %v580 = add i64 %v7, 0
  %v581 = sdiv i64 %v580, 1
  %v582 = add i64 %v2, 1
  %v583 = mul i64 %v581, %v2
  %v584 = sdiv i64 %v583, %v3
  %v585 = mul i64 %v584, 1
  %v586 = icmp slt i64 %v585, %v7
  %v587 = select i1 %v586, i64 %v585, i64 %v7
  %v588 = mul i64 %v581, %v582
  %v589 = sdiv i64 %v588, %v3
  %v590 = mul i64 %v589, 1
  %v591 = icmp slt i64 %v590, %v7
  %v592 = select i1 %v591, i64 %v590, i64 %v7
  br label %b128
b128:
  %v593 = phi i64 [ %v587, %b127 ], [ %v910, %b133 ]
  %v594 = icmp slt i64 %v593, %v592
  br i1 %v594, label %b129, label %b130
b129:
  %v595 = add i64 %v465, 0
  %v596 = sub i64 %v595, %v375
  %v597 = mul i64 %v596, %v7
  %v598 = add i64 %v597, %v593
  %v599 = mul i64 %v598, 64
  %v600 = getelementptr inbounds float, ptr %v48, i64 %v599
  %v601 = mul i64 %v593, 64
  %v602 = getelementptr inbounds float, ptr %v50, i64 %v601
  %v603 = add i64 %v465, 0
  %v604 = and i64 %v603, %v82
  %v605 = mul i64 %v604, %v7
  %v606 = add i64 %v605, %v593
  %v607 = mul i64 %v606, 16
  %v608 = getelementptr inbounds float, ptr %v24, i64 %v607
  %v609 = add i64 %v465, 0
  %v610 = and i64 %v609, %v84
  %v611 = mul i64 %v610, %v7
  %v612 = add i64 %v611, %v593
  %v613 = mul i64 %v612, 16
  %v614 = getelementptr inbounds float, ptr %v26, i64 %v613
  %v615 = add i64 %v465, 0
  %v616 = and i64 %v615, %v80
  %v617 = mul i64 %v616, %v7
  %v618 = add i64 %v617, %v593
  %v619 = mul i64 %v618, 16
  %v620 = getelementptr inbounds float, ptr %v22, i64 %v619
  %v621 = add i64 %v465, 0
  %v622 = and i64 %v621, %v94
  %v623 = mul i64 %v622, %v7
  %v624 = add i64 %v623, %v593
  %v625 = mul i64 %v624, 16
  %v626 = getelementptr inbounds float, ptr %v56, i64 %v625
  %v627 = add i64 %v465, 0
  %v628 = and i64 %v627, %v96
  %v629 = mul i64 %v628, %v7
  %v630 = add i64 %v629, %v593
  %v631 = mul i64 %v630, 16
  %v632 = getelementptr inbounds float, ptr %v58, i64 %v631
  %v633 = add i64 %v465, 1
  %v634 = and i64 %v633, %v84
  %v635 = mul i64 %v634, %v7
  %v636 = add i64 %v635, %v593
  %v637 = mul i64 %v636, 16
  %v638 = getelementptr inbounds float, ptr %v26, i64 %v637
  %v639 = add i64 %v465, 0
  %v640 = and i64 %v639, %v98
  %v641 = mul i64 %v640, %v7
  %v642 = add i64 %v641, %v593
  %v643 = mul i64 %v642, 16
  %v644 = getelementptr inbounds float, ptr %v60, i64 %v643
  %v645 = add i64 %v465, 1
  %v646 = and i64 %v645, %v80
  %v647 = mul i64 %v646, %v7
  %v648 = add i64 %v647, %v593
  %v649 = mul i64 %v648, 16
  %v650 = getelementptr inbounds float, ptr %v22, i64 %v649
  %v651 = add i64 %v465, 1
  %v652 = and i64 %v651, %v82
  %v653 = mul i64 %v652, %v7
  %v654 = add i64 %v653, %v593
  %v655 = mul i64 %v654, 16
  %v656 = getelementptr inbounds float, ptr %v24, i64 %v655
  %v657 = add i64 %v465, 0
  %v658 = and i64 %v657, %v100
  %v659 = mul i64 %v658, %v7
  %v660 = add i64 %v659, %v593
  %v661 = mul i64 %v660, 16
  %v662 = getelementptr inbounds float, ptr %v62, i64 %v661
  %v663 = add i64 %v465, 1
  %v664 = and i64 %v663, %v78
  %v665 = mul i64 %v664, %v7
  %v666 = add i64 %v665, %v593
  %v667 = mul i64 %v666, 16
  %v668 = getelementptr inbounds float, ptr %v20, i64 %v667
  br label %b131
b131:
  %v669 = phi i64 [ 0, %b129 ], [ %v909, %b132 ]
  %v670 = icmp slt i64 %v669, 16
  br i1 %v670, label %b132, label %b133
b132:
  %v671 = add i64 0, %v669
  %v672 = getelementptr inbounds float, ptr %v600, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = add i64 0, %v669
  %v675 = getelementptr inbounds float, ptr %v14, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = fadd <8 x float> %v673, %v676
  %v678 = add i64 0, %v669
  %v679 = getelementptr inbounds float, ptr %v602, i64 %v678
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = fadd <8 x float> %v677, %v680
  %v682 = add i64 16, %v669
  %v683 = getelementptr inbounds float, ptr %v600, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = add i64 16, %v669
  %v686 = getelementptr inbounds float, ptr %v14, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = fadd <8 x float> %v684, %v687
  %v689 = add i64 16, %v669
  %v690 = getelementptr inbounds float, ptr %v602, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = fadd <8 x float> %v688, %v691
  %v693 = fneg <8 x float> %v692
  %v694 = add i64 0, %v669
  %v695 = getelementptr inbounds float, ptr %v608, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v698 = shufflevector <8 x float> %v697, <8 x float> poison, <8 x i32> zeroinitializer
  %v699 = fcmp oeq <8 x float> %v696, %v698
  %v700 = select <8 x i1> %v699, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v701 = add i64 0, %v669
  %v702 = getelementptr inbounds float, ptr %v614, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v693)
  %v705 = fneg <8 x float> %v704
  %v706 = fcmp olt <8 x float> %v705, splat (float 0xC05A400000000000)
  %v707 = select <8 x i1> %v706, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v705
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v709 = fsub <8 x float> %v708, splat (float 0x4168000000000000)
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v709, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v707)
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v709, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v710)
  %v712 = bitcast <8 x float> %v708 to <8 x i32>
  %v713 = fmul <8 x float> %v711, %v711
  %v714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v711, <8 x float> splat (float 0x3F81227F40000000))
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> %v711, <8 x float> splat (float 0x3FA5556740000000))
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v715, <8 x float> %v711, <8 x float> splat (float 0x3FC5554B00000000))
  %v717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v716, <8 x float> %v711, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> %v717, <8 x float> %v711)
  %v719 = sub <8 x i32> %v712, splat (i32 1262485250)
  %v720 = lshr <8 x i32> %v719, splat (i32 1)
  %v721 = sub <8 x i32> %v719, %v720
  %v722 = shl <8 x i32> %v720, splat (i32 23)
  %v723 = bitcast <8 x i32> %v722 to <8 x float>
  %v724 = shl <8 x i32> %v721, splat (i32 23)
  %v725 = bitcast <8 x i32> %v724 to <8 x float>
  %v726 = fadd <8 x float> %v718, splat (float 0x3FF0000000000000)
  %v727 = fmul <8 x float> %v726, %v723
  %v728 = fmul <8 x float> %v727, %v725
  %v729 = fcmp ogt <8 x float> %v728, splat (float 0x3FDA8279A0000000)
  %v730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v728, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v731 = select <8 x i1> %v729, <8 x float> %v730, <8 x float> %v728
  %v732 = select <8 x i1> %v729, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v733 = select <8 x i1> %v729, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v734 = fmul <8 x float> %v731, %v731
  %v735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v734, <8 x float> splat (float 0xBFC0DA7220000000))
  %v736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v735, <8 x float> %v734, <8 x float> splat (float 0xBFC546EF00000000))
  %v737 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v736, <8 x float> %v734, <8 x float> splat (float 0xBFD0002320000000))
  %v738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v734, <8 x float> splat (float 0x3FC22D90A0000000))
  %v739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v738, <8 x float> %v734, <8 x float> splat (float 0x3FC999FF60000000))
  %v740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v739, <8 x float> %v734, <8 x float> splat (float 0x3FD5555540000000))
  %v741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v731, <8 x float> %v737, <8 x float> %v740)
  %v742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v731, <8 x float> %v741, <8 x float> splat (float 0xBFE0000000000000))
  %v743 = fmul <8 x float> %v731, %v731
  %v744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v743, <8 x float> %v742, <8 x float> %v733)
  %v745 = fadd <8 x float> %v744, %v731
  %v746 = fadd <8 x float> %v745, %v732
  %v747 = fcmp ogt <8 x float> %v693, splat (float 0x0000000000000000)
  %v748 = select <8 x i1> %v747, <8 x float> %v693, <8 x float> splat (float 0x0000000000000000)
  %v749 = fadd <8 x float> %v748, %v746
  %v750 = fsub <8 x float> %v703, %v749
  %v751 = fcmp uno <8 x float> %v750, %v750
  %v752 = fcmp ogt <8 x float> %v750, %v681
  %v753 = select <8 x i1> %v752, <8 x float> %v750, <8 x float> %v681
  %v754 = select <8 x i1> %v751, <8 x float> %v750, <8 x float> %v753
  %v755 = fcmp une <8 x float> %v700, splat (float 0x0000000000000000)
  %v756 = select <8 x i1> %v755, <8 x float> %v681, <8 x float> %v754
  %v757 = add i64 32, %v669
  %v758 = getelementptr inbounds float, ptr %v600, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = add i64 32, %v669
  %v761 = getelementptr inbounds float, ptr %v14, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = fadd <8 x float> %v759, %v762
  %v764 = add i64 32, %v669
  %v765 = getelementptr inbounds float, ptr %v602, i64 %v764
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = fadd <8 x float> %v763, %v766
  %v768 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v767)
  %v769 = fcmp ogt <8 x float> %v768, splat (float 0x4023000000000000)
  %v770 = select <8 x i1> %v769, <8 x float> splat (float 0x4023000000000000), <8 x float> %v768
  %v771 = fadd <8 x float> %v770, %v770
  %v772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v771, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v773 = fsub <8 x float> %v772, splat (float 0x4168000000000000)
  %v774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v773, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v771)
  %v775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v773, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v774)
  %v776 = bitcast <8 x float> %v772 to <8 x i32>
  %v777 = fmul <8 x float> %v775, %v775
  %v778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v775, <8 x float> splat (float 0x3F81227F40000000))
  %v779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v778, <8 x float> %v775, <8 x float> splat (float 0x3FA5556740000000))
  %v780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v779, <8 x float> %v775, <8 x float> splat (float 0x3FC5554B00000000))
  %v781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v780, <8 x float> %v775, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v777, <8 x float> %v781, <8 x float> %v775)
  %v783 = shl <8 x i32> %v776, splat (i32 23)
  %v784 = add <8 x i32> %v783, splat (i32 1065353216)
  %v785 = bitcast <8 x i32> %v784 to <8 x float>
  %v786 = fsub <8 x float> %v785, splat (float 0x3FF0000000000000)
  %v787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v785, <8 x float> %v782, <8 x float> %v786)
  %v788 = fadd <8 x float> %v787, splat (float 0x4000000000000000)
  %v789 = fdiv <8 x float> %v787, %v788
  %v790 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v789, <8 x float> %v767)
  %v791 = fsub <8 x float> %v750, %v756
  %v792 = fcmp olt <8 x float> %v791, splat (float 0xC05A400000000000)
  %v793 = select <8 x i1> %v792, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v791
  %v794 = fcmp ogt <8 x float> %v793, splat (float 0x4056400000000000)
  %v795 = select <8 x i1> %v794, <8 x float> splat (float 0x4056400000000000), <8 x float> %v793
  %v796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v795, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v797 = fsub <8 x float> %v796, splat (float 0x4168000000000000)
  %v798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v797, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v795)
  %v799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v797, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v798)
  %v800 = bitcast <8 x float> %v796 to <8 x i32>
  %v801 = fmul <8 x float> %v799, %v799
  %v802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v799, <8 x float> splat (float 0x3F81227F40000000))
  %v803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v802, <8 x float> %v799, <8 x float> splat (float 0x3FA5556740000000))
  %v804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v803, <8 x float> %v799, <8 x float> splat (float 0x3FC5554B00000000))
  %v805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v804, <8 x float> %v799, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v801, <8 x float> %v805, <8 x float> %v799)
  %v807 = sub <8 x i32> %v800, splat (i32 1262485250)
  %v808 = lshr <8 x i32> %v807, splat (i32 1)
  %v809 = sub <8 x i32> %v807, %v808
  %v810 = shl <8 x i32> %v808, splat (i32 23)
  %v811 = bitcast <8 x i32> %v810 to <8 x float>
  %v812 = shl <8 x i32> %v809, splat (i32 23)
  %v813 = bitcast <8 x i32> %v812 to <8 x float>
  %v814 = fadd <8 x float> %v806, splat (float 0x3FF0000000000000)
  %v815 = fmul <8 x float> %v814, %v811
  %v816 = fmul <8 x float> %v815, %v813
  %v817 = add i64 0, %v669
  %v818 = getelementptr inbounds float, ptr %v620, i64 %v817
  %v819 = load <8 x float>, ptr %v818, align 4
  %v820 = fmul <8 x float> %v816, %v819
  %v821 = fsub <8 x float> %v681, %v756
  %v822 = fcmp olt <8 x float> %v821, splat (float 0xC05A400000000000)
  %v823 = select <8 x i1> %v822, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v821
  %v824 = fcmp ogt <8 x float> %v823, splat (float 0x4056400000000000)
  %v825 = select <8 x i1> %v824, <8 x float> splat (float 0x4056400000000000), <8 x float> %v823
  %v826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v825, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v827 = fsub <8 x float> %v826, splat (float 0x4168000000000000)
  %v828 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v827, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v825)
  %v829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v827, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v828)
  %v830 = bitcast <8 x float> %v826 to <8 x i32>
  %v831 = fmul <8 x float> %v829, %v829
  %v832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v829, <8 x float> splat (float 0x3F81227F40000000))
  %v833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v832, <8 x float> %v829, <8 x float> splat (float 0x3FA5556740000000))
  %v834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v833, <8 x float> %v829, <8 x float> splat (float 0x3FC5554B00000000))
  %v835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v834, <8 x float> %v829, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v831, <8 x float> %v835, <8 x float> %v829)
  %v837 = sub <8 x i32> %v830, splat (i32 1262485250)
  %v838 = lshr <8 x i32> %v837, splat (i32 1)
  %v839 = sub <8 x i32> %v837, %v838
  %v840 = shl <8 x i32> %v838, splat (i32 23)
  %v841 = bitcast <8 x i32> %v840 to <8 x float>
  %v842 = shl <8 x i32> %v839, splat (i32 23)
  %v843 = bitcast <8 x i32> %v842 to <8 x float>
  %v844 = fadd <8 x float> %v836, splat (float 0x3FF0000000000000)
  %v845 = fmul <8 x float> %v844, %v841
  %v846 = fmul <8 x float> %v845, %v843
  %v847 = fmul <8 x float> %v846, %v790
  %v848 = fadd <8 x float> %v820, %v847
  %v849 = fmul <8 x float> %v816, %v696
  %v850 = fadd <8 x float> %v849, %v846
  %v851 = add i64 48, %v669
  %v852 = getelementptr inbounds float, ptr %v600, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = add i64 48, %v669
  %v855 = getelementptr inbounds float, ptr %v14, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = fadd <8 x float> %v853, %v856
  %v858 = add i64 48, %v669
  %v859 = getelementptr inbounds float, ptr %v602, i64 %v858
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = fadd <8 x float> %v857, %v860
  %v862 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v861)
  %v863 = fneg <8 x float> %v862
  %v864 = fcmp olt <8 x float> %v863, splat (float 0xC05A400000000000)
  %v865 = select <8 x i1> %v864, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v863
  %v866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v867 = fsub <8 x float> %v866, splat (float 0x4168000000000000)
  %v868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v867, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v865)
  %v869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v867, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v868)
  %v870 = bitcast <8 x float> %v866 to <8 x i32>
  %v871 = fmul <8 x float> %v869, %v869
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v869, <8 x float> splat (float 0x3F81227F40000000))
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v872, <8 x float> %v869, <8 x float> splat (float 0x3FA5556740000000))
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> %v869, <8 x float> splat (float 0x3FC5554B00000000))
  %v875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v874, <8 x float> %v869, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> %v875, <8 x float> %v869)
  %v877 = sub <8 x i32> %v870, splat (i32 1262485250)
  %v878 = lshr <8 x i32> %v877, splat (i32 1)
  %v879 = sub <8 x i32> %v877, %v878
  %v880 = shl <8 x i32> %v878, splat (i32 23)
  %v881 = bitcast <8 x i32> %v880 to <8 x float>
  %v882 = shl <8 x i32> %v879, splat (i32 23)
  %v883 = bitcast <8 x i32> %v882 to <8 x float>
  %v884 = fadd <8 x float> %v876, splat (float 0x3FF0000000000000)
  %v885 = fmul <8 x float> %v884, %v881
  %v886 = fmul <8 x float> %v885, %v883
  %v887 = fcmp olt <8 x float> %v861, splat (float 0x0000000000000000)
  %v888 = select <8 x i1> %v887, <8 x float> %v886, <8 x float> splat (float 0x3FF0000000000000)
  %v889 = fadd <8 x float> %v886, splat (float 0x3FF0000000000000)
  %v890 = fdiv <8 x float> %v888, %v889
  %v891 = fmul <8 x float> %v890, %v848
  %v892 = fdiv <8 x float> %v891, %v850
  %v893 = add i64 0, %v669
  %v894 = getelementptr inbounds float, ptr %v626, i64 %v893
  store <8 x float> %v681, ptr %v894, align 4
  %v895 = add i64 0, %v669
  %v896 = getelementptr inbounds float, ptr %v632, i64 %v895
  store <8 x float> %v693, ptr %v896, align 4
  %v897 = add i64 0, %v669
  %v898 = getelementptr inbounds float, ptr %v638, i64 %v897
  store <8 x float> %v756, ptr %v898, align 4
  %v899 = add i64 0, %v669
  %v900 = getelementptr inbounds float, ptr %v644, i64 %v899
  store <8 x float> %v790, ptr %v900, align 4
  %v901 = add i64 0, %v669
  %v902 = getelementptr inbounds float, ptr %v650, i64 %v901
  store <8 x float> %v848, ptr %v902, align 4
  %v903 = add i64 0, %v669
  %v904 = getelementptr inbounds float, ptr %v656, i64 %v903
  store <8 x float> %v850, ptr %v904, align 4
  %v905 = add i64 0, %v669
  %v906 = getelementptr inbounds float, ptr %v662, i64 %v905
  store <8 x float> %v890, ptr %v906, align 4
  %v907 = add i64 0, %v669
  %v908 = getelementptr inbounds float, ptr %v668, i64 %v907
  store <8 x float> %v892, ptr %v908, align 4
  %v909 = add nsw i64 %v669, 8
  br label %b131
b133:
  %v910 = add nsw i64 %v593, 1
  br label %b128
b130:
  %v911 = add nsw i64 %v465, 1
  br label %b107
b109:
  %v912 = icmp sgt i64 %v3, 1
  br i1 %v912, label %b134, label %b135
b134:
  %v913 = getelementptr inbounds i64, ptr %v1, i64 3
  %v914 = atomicrmw add ptr %v913, i64 1 acq_rel
  %v915 = load i64, ptr %v105, align 8
  %v916 = add i64 %v915, 1
  store i64 %v916, ptr %v105, align 8
  %v917 = mul i64 %v3, %v916
  br label %b136
b136:
  %v918 = load atomic i64, ptr %v913 acquire, align 8
  %v919 = icmp slt i64 %v918, %v917
  br i1 %v919, label %b137, label %b138
b137:
  %v920 = call i32 @sched_yield()
  br label %b136
b138:
  br label %b135
b135:
  %v921 = add nsw i64 %v375, %v374
  br label %b82
b84:
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
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v105 = alloca i64, i64 1, align 8
  %v698 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 6
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 10
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 11
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 12
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 13
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 14
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 19
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 23
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 27
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 28
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 29
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 30
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 31
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 32
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  store i64 0, ptr %v105, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v107 = load ptr, ptr %v106, align 4
  %v108 = mul i64 %v2, 36864
  %v109 = add i64 %v108, 512
  %v110 = getelementptr inbounds float, ptr %v107, i64 %v109
  br label %b0
b0:
  %v111 = phi i64 [ 0, %entry ], [ %v645, %b29 ]
  %v112 = icmp slt i64 %v111, %v5
  br i1 %v112, label %b1, label %b2
b1:
  %v113 = sub i64 %v5, 1
  %v114 = sub i64 %v113, %v111
  %v115 = add i64 %v7, 0
  %v116 = sdiv i64 %v115, 1
  %v117 = add i64 %v2, 1
  %v118 = mul i64 %v116, %v2
  %v119 = sdiv i64 %v118, %v3
  %v120 = mul i64 %v119, 1
  %v121 = icmp slt i64 %v120, %v7
  %v122 = select i1 %v121, i64 %v120, i64 %v7
  %v123 = mul i64 %v116, %v117
  %v124 = sdiv i64 %v123, %v3
  %v125 = mul i64 %v124, 1
  %v126 = icmp slt i64 %v125, %v7
  %v127 = select i1 %v126, i64 %v125, i64 %v7
  br label %b3
b3:
  %v128 = phi i64 [ %v122, %b1 ], [ %v498, %b8 ]
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b4, label %b5
b4:
  %v130 = add i64 %v114, 1
  %v131 = and i64 %v130, 1
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v128
  %v134 = mul i64 %v133, 16
  %v135 = getelementptr inbounds float, ptr %v28, i64 %v134
  %v136 = add i64 %v114, 0
  %v137 = and i64 %v136, %v76
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v128
  %v140 = mul i64 %v139, 16
  %v141 = getelementptr inbounds float, ptr %v18, i64 %v140
  %v142 = add i64 %v114, 1
  %v143 = and i64 %v142, %v82
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v128
  %v146 = mul i64 %v145, 16
  %v147 = getelementptr inbounds float, ptr %v24, i64 %v146
  %v148 = add i64 %v114, 1
  %v149 = and i64 %v148, %v80
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v128
  %v152 = mul i64 %v151, 16
  %v153 = getelementptr inbounds float, ptr %v22, i64 %v152
  %v154 = add i64 %v114, 0
  %v155 = and i64 %v154, %v100
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v128
  %v158 = mul i64 %v157, 16
  %v159 = getelementptr inbounds float, ptr %v62, i64 %v158
  %v160 = add i64 %v114, 1
  %v161 = and i64 %v160, 1
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v128
  %v164 = mul i64 %v163, 16
  %v165 = getelementptr inbounds float, ptr %v32, i64 %v164
  %v166 = add i64 %v114, 1
  %v167 = and i64 %v166, %v78
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v128
  %v170 = mul i64 %v169, 16
  %v171 = getelementptr inbounds float, ptr %v20, i64 %v170
  %v172 = add i64 %v114, 0
  %v173 = and i64 %v172, %v84
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v128
  %v176 = mul i64 %v175, 16
  %v177 = getelementptr inbounds float, ptr %v26, i64 %v176
  %v178 = add i64 %v114, 0
  %v179 = and i64 %v178, %v96
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v128
  %v182 = mul i64 %v181, 16
  %v183 = getelementptr inbounds float, ptr %v58, i64 %v182
  %v184 = add i64 %v114, 1
  %v185 = and i64 %v184, %v84
  %v186 = mul i64 %v185, %v7
  %v187 = add i64 %v186, %v128
  %v188 = mul i64 %v187, 16
  %v189 = getelementptr inbounds float, ptr %v26, i64 %v188
  %v190 = add i64 %v114, 1
  %v191 = and i64 %v190, 1
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v128
  %v194 = mul i64 %v193, 16
  %v195 = getelementptr inbounds float, ptr %v30, i64 %v194
  %v196 = add i64 %v114, 0
  %v197 = and i64 %v196, %v94
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v128
  %v200 = mul i64 %v199, 16
  %v201 = getelementptr inbounds float, ptr %v56, i64 %v200
  %v202 = add i64 %v114, 0
  %v203 = and i64 %v202, %v98
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v128
  %v206 = mul i64 %v205, 16
  %v207 = getelementptr inbounds float, ptr %v60, i64 %v206
  %v208 = add i64 %v114, 0
  %v209 = and i64 %v208, %v82
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v128
  %v212 = mul i64 %v211, 16
  %v213 = getelementptr inbounds float, ptr %v24, i64 %v212
  %v214 = add i64 %v114, 0
  %v215 = and i64 %v214, %v80
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v128
  %v218 = mul i64 %v217, 16
  %v219 = getelementptr inbounds float, ptr %v22, i64 %v218
  %v220 = add i64 %v114, 1
  %v221 = and i64 %v220, 1
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v128
  %v224 = mul i64 %v223, 16
  %v225 = getelementptr inbounds float, ptr %v34, i64 %v224
  %v226 = add i64 %v114, 0
  %v227 = and i64 %v226, %v88
  %v228 = mul i64 %v227, %v7
  %v229 = add i64 %v228, %v128
  %v230 = mul i64 %v229, 64
  %v231 = getelementptr inbounds float, ptr %v44, i64 %v230
  %v232 = add i64 %v114, 0
  %v233 = and i64 %v232, 1
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v128
  %v236 = mul i64 %v235, 16
  %v237 = getelementptr inbounds float, ptr %v32, i64 %v236
  %v238 = add i64 %v114, 0
  %v239 = and i64 %v238, 1
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v128
  %v242 = mul i64 %v241, 16
  %v243 = getelementptr inbounds float, ptr %v30, i64 %v242
  %v244 = add i64 %v114, 0
  %v245 = and i64 %v244, 1
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v128
  %v248 = mul i64 %v247, 16
  %v249 = getelementptr inbounds float, ptr %v34, i64 %v248
  br label %b6
b6:
  %v250 = phi i64 [ 0, %b4 ], [ %v497, %b7 ]
  %v251 = icmp slt i64 %v250, 16
  br i1 %v251, label %b7, label %b8
b7:
  %v252 = add i64 0, %v250
  %v253 = getelementptr inbounds float, ptr %v135, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = add i64 0, %v250
  %v256 = getelementptr inbounds float, ptr %v141, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = fadd <8 x float> %v254, %v257
  %v259 = add i64 0, %v250
  %v260 = getelementptr inbounds float, ptr %v147, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = fdiv <8 x float> %v258, %v261
  %v263 = add i64 0, %v250
  %v264 = getelementptr inbounds float, ptr %v153, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = fmul <8 x float> %v262, %v265
  %v267 = add i64 0, %v250
  %v268 = getelementptr inbounds float, ptr %v159, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = fmul <8 x float> %v266, %v269
  %v271 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v272 = shufflevector <8 x float> %v271, <8 x float> poison, <8 x i32> zeroinitializer
  %v273 = fsub <8 x float> %v272, %v269
  %v274 = fmul <8 x float> %v270, %v273
  %v275 = add i64 0, %v250
  %v276 = getelementptr inbounds float, ptr %v165, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 0, %v250
  %v279 = getelementptr inbounds float, ptr %v171, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = fmul <8 x float> %v258, %v280
  %v282 = fdiv <8 x float> %v281, %v261
  %v283 = fsub <8 x float> %v277, %v282
  %v284 = add i64 0, %v250
  %v285 = getelementptr inbounds float, ptr %v177, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 0, %v250
  %v288 = getelementptr inbounds float, ptr %v183, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v289)
  %v291 = fneg <8 x float> %v290
  %v292 = fcmp olt <8 x float> %v291, splat (float 0xC05A400000000000)
  %v293 = select <8 x i1> %v292, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v291
  %v294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v295 = fsub <8 x float> %v294, splat (float 0x4168000000000000)
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v293)
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v296)
  %v298 = bitcast <8 x float> %v294 to <8 x i32>
  %v299 = fmul <8 x float> %v297, %v297
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v297, <8 x float> splat (float 0x3F81227F40000000))
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> %v297, <8 x float> splat (float 0x3FA5556740000000))
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v301, <8 x float> %v297, <8 x float> splat (float 0x3FC5554B00000000))
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> %v297, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> %v303, <8 x float> %v297)
  %v305 = sub <8 x i32> %v298, splat (i32 1262485250)
  %v306 = lshr <8 x i32> %v305, splat (i32 1)
  %v307 = sub <8 x i32> %v305, %v306
  %v308 = shl <8 x i32> %v306, splat (i32 23)
  %v309 = bitcast <8 x i32> %v308 to <8 x float>
  %v310 = shl <8 x i32> %v307, splat (i32 23)
  %v311 = bitcast <8 x i32> %v310 to <8 x float>
  %v312 = fadd <8 x float> %v304, splat (float 0x3FF0000000000000)
  %v313 = fmul <8 x float> %v312, %v309
  %v314 = fmul <8 x float> %v313, %v311
  %v315 = fcmp ogt <8 x float> %v314, splat (float 0x3FDA8279A0000000)
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v317 = select <8 x i1> %v315, <8 x float> %v316, <8 x float> %v314
  %v318 = select <8 x i1> %v315, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v319 = select <8 x i1> %v315, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v320 = fmul <8 x float> %v317, %v317
  %v321 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v320, <8 x float> splat (float 0xBFC0DA7220000000))
  %v322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v321, <8 x float> %v320, <8 x float> splat (float 0xBFC546EF00000000))
  %v323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v322, <8 x float> %v320, <8 x float> splat (float 0xBFD0002320000000))
  %v324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v320, <8 x float> splat (float 0x3FC22D90A0000000))
  %v325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v324, <8 x float> %v320, <8 x float> splat (float 0x3FC999FF60000000))
  %v326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v325, <8 x float> %v320, <8 x float> splat (float 0x3FD5555540000000))
  %v327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> %v323, <8 x float> %v326)
  %v328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v317, <8 x float> %v327, <8 x float> splat (float 0xBFE0000000000000))
  %v329 = fmul <8 x float> %v317, %v317
  %v330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v329, <8 x float> %v328, <8 x float> %v319)
  %v331 = fadd <8 x float> %v330, %v317
  %v332 = fadd <8 x float> %v331, %v318
  %v333 = fcmp ogt <8 x float> %v289, splat (float 0x0000000000000000)
  %v334 = select <8 x i1> %v333, <8 x float> %v289, <8 x float> splat (float 0x0000000000000000)
  %v335 = fadd <8 x float> %v334, %v332
  %v336 = fsub <8 x float> %v286, %v335
  %v337 = add i64 0, %v250
  %v338 = getelementptr inbounds float, ptr %v189, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = fsub <8 x float> %v336, %v339
  %v341 = fcmp olt <8 x float> %v340, splat (float 0xC05A400000000000)
  %v342 = select <8 x i1> %v341, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v340
  %v343 = fcmp ogt <8 x float> %v342, splat (float 0x4056400000000000)
  %v344 = select <8 x i1> %v343, <8 x float> splat (float 0x4056400000000000), <8 x float> %v342
  %v345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v344, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v346 = fsub <8 x float> %v345, splat (float 0x4168000000000000)
  %v347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v346, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v344)
  %v348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v346, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v347)
  %v349 = bitcast <8 x float> %v345 to <8 x i32>
  %v350 = fmul <8 x float> %v348, %v348
  %v351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v348, <8 x float> splat (float 0x3F81227F40000000))
  %v352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v351, <8 x float> %v348, <8 x float> splat (float 0x3FA5556740000000))
  %v353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v352, <8 x float> %v348, <8 x float> splat (float 0x3FC5554B00000000))
  %v354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v353, <8 x float> %v348, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v350, <8 x float> %v354, <8 x float> %v348)
  %v356 = sub <8 x i32> %v349, splat (i32 1262485250)
  %v357 = lshr <8 x i32> %v356, splat (i32 1)
  %v358 = sub <8 x i32> %v356, %v357
  %v359 = shl <8 x i32> %v357, splat (i32 23)
  %v360 = bitcast <8 x i32> %v359 to <8 x float>
  %v361 = shl <8 x i32> %v358, splat (i32 23)
  %v362 = bitcast <8 x i32> %v361 to <8 x float>
  %v363 = fadd <8 x float> %v355, splat (float 0x3FF0000000000000)
  %v364 = fmul <8 x float> %v363, %v360
  %v365 = fmul <8 x float> %v364, %v362
  %v366 = fmul <8 x float> %v283, %v365
  %v367 = add i64 0, %v250
  %v368 = getelementptr inbounds float, ptr %v195, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = fmul <8 x float> %v262, %v269
  %v371 = fadd <8 x float> %v369, %v370
  %v372 = add i64 0, %v250
  %v373 = getelementptr inbounds float, ptr %v201, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = fsub <8 x float> %v374, %v339
  %v376 = fcmp olt <8 x float> %v375, splat (float 0xC05A400000000000)
  %v377 = select <8 x i1> %v376, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v375
  %v378 = fcmp ogt <8 x float> %v377, splat (float 0x4056400000000000)
  %v379 = select <8 x i1> %v378, <8 x float> splat (float 0x4056400000000000), <8 x float> %v377
  %v380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v379, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v381 = fsub <8 x float> %v380, splat (float 0x4168000000000000)
  %v382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v381, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v379)
  %v383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v381, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v382)
  %v384 = bitcast <8 x float> %v380 to <8 x i32>
  %v385 = fmul <8 x float> %v383, %v383
  %v386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v383, <8 x float> splat (float 0x3F81227F40000000))
  %v387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v386, <8 x float> %v383, <8 x float> splat (float 0x3FA5556740000000))
  %v388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v387, <8 x float> %v383, <8 x float> splat (float 0x3FC5554B00000000))
  %v389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v388, <8 x float> %v383, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v385, <8 x float> %v389, <8 x float> %v383)
  %v391 = sub <8 x i32> %v384, splat (i32 1262485250)
  %v392 = lshr <8 x i32> %v391, splat (i32 1)
  %v393 = sub <8 x i32> %v391, %v392
  %v394 = shl <8 x i32> %v392, splat (i32 23)
  %v395 = bitcast <8 x i32> %v394 to <8 x float>
  %v396 = shl <8 x i32> %v393, splat (i32 23)
  %v397 = bitcast <8 x i32> %v396 to <8 x float>
  %v398 = fadd <8 x float> %v390, splat (float 0x3FF0000000000000)
  %v399 = fmul <8 x float> %v398, %v395
  %v400 = fmul <8 x float> %v399, %v397
  %v401 = fmul <8 x float> %v371, %v400
  %v402 = add i64 0, %v250
  %v403 = getelementptr inbounds float, ptr %v207, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = fmul <8 x float> %v404, %v404
  %v406 = fsub <8 x float> %v272, %v405
  %v407 = fmul <8 x float> %v401, %v406
  %v408 = fmul <8 x float> %v371, %v365
  %v409 = add i64 0, %v250
  %v410 = getelementptr inbounds float, ptr %v213, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = fmul <8 x float> %v283, %v411
  %v413 = add i64 0, %v250
  %v414 = getelementptr inbounds float, ptr %v219, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = fmul <8 x float> %v371, %v415
  %v417 = fadd <8 x float> %v412, %v416
  %v418 = fmul <8 x float> %v417, %v365
  %v419 = fcmp ogt <8 x float> %v336, %v374
  %v420 = select <8 x i1> %v419, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v421 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v422 = shufflevector <8 x float> %v421, <8 x float> poison, <8 x i32> zeroinitializer
  %v423 = fcmp oeq <8 x float> %v411, %v422
  %v424 = select <8 x i1> %v423, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v425 = add i64 0, %v250
  %v426 = getelementptr inbounds float, ptr %v225, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 4
  %v428 = fsub <8 x float> %v427, %v418
  %v429 = fmul <8 x float> %v371, %v404
  %v430 = fadd <8 x float> %v283, %v429
  %v431 = fmul <8 x float> %v430, %v400
  %v432 = fsub <8 x float> %v428, %v431
  %v433 = fcmp une <8 x float> %v424, splat (float 0x0000000000000000)
  %v434 = select <8 x i1> %v433, <8 x float> %v422, <8 x float> %v432
  %v435 = fcmp oeq <8 x float> %v336, %v374
  %v436 = select <8 x i1> %v435, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v437 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v438 = shufflevector <8 x float> %v437, <8 x float> poison, <8 x i32> zeroinitializer
  %v439 = fmul <8 x float> %v438, %v434
  %v440 = fcmp une <8 x float> %v436, splat (float 0x0000000000000000)
  %v441 = select <8 x i1> %v440, <8 x float> %v439, <8 x float> %v422
  %v442 = fcmp une <8 x float> %v420, splat (float 0x0000000000000000)
  %v443 = select <8 x i1> %v442, <8 x float> %v434, <8 x float> %v441
  %v444 = fadd <8 x float> %v418, %v443
  %v445 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v289)
  %v446 = fneg <8 x float> %v445
  %v447 = fcmp olt <8 x float> %v446, splat (float 0xC05A400000000000)
  %v448 = select <8 x i1> %v447, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v446
  %v449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v448, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v450 = fsub <8 x float> %v449, splat (float 0x4168000000000000)
  %v451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v450, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v448)
  %v452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v450, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v451)
  %v453 = bitcast <8 x float> %v449 to <8 x i32>
  %v454 = fmul <8 x float> %v452, %v452
  %v455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v452, <8 x float> splat (float 0x3F81227F40000000))
  %v456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v455, <8 x float> %v452, <8 x float> splat (float 0x3FA5556740000000))
  %v457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v456, <8 x float> %v452, <8 x float> splat (float 0x3FC5554B00000000))
  %v458 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v457, <8 x float> %v452, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v454, <8 x float> %v458, <8 x float> %v452)
  %v460 = sub <8 x i32> %v453, splat (i32 1262485250)
  %v461 = lshr <8 x i32> %v460, splat (i32 1)
  %v462 = sub <8 x i32> %v460, %v461
  %v463 = shl <8 x i32> %v461, splat (i32 23)
  %v464 = bitcast <8 x i32> %v463 to <8 x float>
  %v465 = shl <8 x i32> %v462, splat (i32 23)
  %v466 = bitcast <8 x i32> %v465 to <8 x float>
  %v467 = fadd <8 x float> %v459, splat (float 0x3FF0000000000000)
  %v468 = fmul <8 x float> %v467, %v464
  %v469 = fmul <8 x float> %v468, %v466
  %v470 = fcmp olt <8 x float> %v289, splat (float 0x0000000000000000)
  %v471 = select <8 x i1> %v470, <8 x float> %v469, <8 x float> splat (float 0x3FF0000000000000)
  %v472 = fadd <8 x float> %v469, splat (float 0x3FF0000000000000)
  %v473 = fdiv <8 x float> %v471, %v472
  %v474 = fmul <8 x float> %v444, %v473
  %v475 = fcmp une <8 x float> %v424, splat (float 0x0000000000000000)
  %v476 = select <8 x i1> %v475, <8 x float> %v432, <8 x float> %v422
  %v477 = fadd <8 x float> %v431, %v476
  %v478 = fcmp ogt <8 x float> %v374, %v336
  %v479 = select <8 x i1> %v478, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v480 = fcmp une <8 x float> %v479, splat (float 0x0000000000000000)
  %v481 = select <8 x i1> %v480, <8 x float> %v434, <8 x float> %v441
  %v482 = fadd <8 x float> %v477, %v481
  %v483 = add i64 48, %v250
  %v484 = getelementptr inbounds float, ptr %v231, i64 %v483
  store <8 x float> %v274, ptr %v484, align 4
  %v485 = add i64 0, %v250
  %v486 = getelementptr inbounds float, ptr %v237, i64 %v485
  store <8 x float> %v366, ptr %v486, align 4
  %v487 = add i64 32, %v250
  %v488 = getelementptr inbounds float, ptr %v231, i64 %v487
  store <8 x float> %v407, ptr %v488, align 4
  %v489 = add i64 0, %v250
  %v490 = getelementptr inbounds float, ptr %v243, i64 %v489
  store <8 x float> %v408, ptr %v490, align 4
  %v491 = add i64 0, %v250
  %v492 = getelementptr inbounds float, ptr %v249, i64 %v491
  store <8 x float> %v444, ptr %v492, align 4
  %v493 = add i64 16, %v250
  %v494 = getelementptr inbounds float, ptr %v231, i64 %v493
  store <8 x float> %v474, ptr %v494, align 4
  %v495 = add i64 0, %v250
  %v496 = getelementptr inbounds float, ptr %v231, i64 %v495
  store <8 x float> %v482, ptr %v496, align 4
  %v497 = add nsw i64 %v250, 8
  br label %b6
b8:
  %v498 = add nsw i64 %v128, 1
  br label %b3
b5:
  %v499 = add i64 %v7, 0
  %v500 = sdiv i64 %v499, 1
  %v501 = add i64 %v2, 1
  %v502 = mul i64 %v500, %v2
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, %v7
  %v506 = select i1 %v505, i64 %v504, i64 %v7
  %v507 = mul i64 %v500, %v501
  %v508 = sdiv i64 %v507, %v3
  %v509 = mul i64 %v508, 1
  %v510 = icmp slt i64 %v509, %v7
  %v511 = select i1 %v510, i64 %v509, i64 %v7
  br label %b9
b9:
  %v512 = phi i64 [ %v506, %b5 ], [ %v557, %b14 ]
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b10, label %b11
b10:
  br label %b12
b12:
  %v514 = phi i64 [ 0, %b10 ], [ %v556, %b17 ]
  %v515 = icmp slt i64 %v514, 2
  br i1 %v515, label %b13, label %b14
b13:
  br label %b15
b15:
  %v516 = phi i64 [ 0, %b13 ], [ %v549, %b20 ]
  %v517 = phi <8 x float> [ splat (float 0x0000000000000000), %b13 ], [ %v520, %b20 ]
  %v518 = icmp slt i64 %v516, 4
  br i1 %v518, label %b16, label %b17
b16:
  br label %b18
b18:
  %v519 = phi i64 [ 0, %b16 ], [ %v548, %b19 ]
  %v520 = phi <8 x float> [ %v517, %b16 ], [ %v547, %b19 ]
  %v521 = icmp slt i64 %v519, 8
  br i1 %v521, label %b19, label %b20
b19:
  %v522 = add i64 %v114, 0
  %v523 = and i64 %v522, %v88
  %v524 = mul i64 %v523, %v7
  %v525 = add i64 %v524, %v512
  %v526 = mul i64 %v525, 64
  %v527 = getelementptr inbounds float, ptr %v44, i64 %v526
  %v528 = mul i64 %v514, 8
  %v529 = add i64 0, %v528
  %v530 = mul i64 %v516, 16
  %v531 = add i64 %v529, %v530
  %v532 = add i64 %v531, %v519
  %v533 = getelementptr inbounds float, ptr %v527, i64 %v532
  %v534 = load float, ptr %v533, align 4
  %v535 = mul i64 %v514, 64
  %v536 = add i64 0, %v535
  %v537 = add i64 %v536, 0
  %v538 = mul i64 %v516, 128
  %v539 = add i64 %v537, %v538
  %v540 = mul i64 %v519, 8
  %v541 = add i64 %v539, %v540
  %v542 = getelementptr inbounds float, ptr %v16, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = insertelement <8 x float> poison, float %v534, i64 0
  %v545 = shufflevector <8 x float> %v544, <8 x float> poison, <8 x i32> zeroinitializer
  %v546 = fmul <8 x float> %v543, %v545
  %v547 = fadd <8 x float> %v520, %v546
  %v548 = add nsw i64 %v519, 1
  br label %b18
b20:
  %v549 = add nsw i64 %v516, 1
  br label %b15
b17:
  %v550 = mul i64 %v512, 16
  %v551 = getelementptr inbounds float, ptr %v64, i64 %v550
  %v552 = mul i64 %v514, 8
  %v553 = add i64 0, %v552
  %v554 = add i64 %v553, 0
  %v555 = getelementptr inbounds float, ptr %v551, i64 %v554
  store <8 x float> %v517, ptr %v555, align 4
  %v556 = add nsw i64 %v514, 1
  br label %b12
b14:
  %v557 = add nsw i64 %v512, 1
  br label %b9
b11:
  %v558 = add i64 %v7, 0
  %v559 = sdiv i64 %v558, 1
  %v560 = add i64 %v2, 1
  %v561 = mul i64 %v559, %v2
  %v562 = sdiv i64 %v561, %v3
  %v563 = mul i64 %v562, 1
  %v564 = icmp slt i64 %v563, %v7
  %v565 = select i1 %v564, i64 %v563, i64 %v7
  %v566 = mul i64 %v559, %v560
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 1
  %v569 = icmp slt i64 %v568, %v7
  %v570 = select i1 %v569, i64 %v568, i64 %v7
  br label %b21
b21:
  %v571 = phi i64 [ %v565, %b11 ], [ %v612, %b26 ]
  %v572 = icmp slt i64 %v571, %v570
  br i1 %v572, label %b22, label %b23
b22:
  br label %b24
b24:
  %v573 = phi i64 [ 0, %b22 ], [ %v611, %b25 ]
  %v574 = icmp slt i64 %v573, 4
  br i1 %v574, label %b25, label %b26
b25:
  %v575 = add i64 %v114, 0
  %v576 = and i64 %v575, %v88
  %v577 = mul i64 %v576, %v7
  %v578 = add i64 %v577, %v571
  %v579 = mul i64 %v578, 64
  %v580 = getelementptr inbounds float, ptr %v44, i64 %v579
  %v581 = add i64 %v114, 0
  %v582 = and i64 %v581, %v102
  %v583 = mul i64 %v582, %v7
  %v584 = add i64 %v583, %v571
  %v585 = mul i64 %v584, 32
  %v586 = getelementptr inbounds float, ptr %v66, i64 %v585
  %v587 = add i64 %v114, 0
  %v588 = and i64 %v587, %v104
  %v589 = mul i64 %v588, %v7
  %v590 = add i64 %v589, %v571
  %v591 = mul i64 %v590, 32
  %v592 = getelementptr inbounds float, ptr %v68, i64 %v591
  %v593 = mul i64 %v573, 16
  %v594 = add i64 0, %v593
  %v595 = add i64 %v594, 0
  %v596 = getelementptr inbounds float, ptr %v580, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = mul i64 %v573, 16
  %v599 = add i64 8, %v598
  %v600 = add i64 %v599, 0
  %v601 = getelementptr inbounds float, ptr %v580, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = mul i64 %v573, 8
  %v604 = add i64 0, %v603
  %v605 = add i64 %v604, 0
  %v606 = getelementptr inbounds float, ptr %v586, i64 %v605
  store <8 x float> %v597, ptr %v606, align 4
  %v607 = mul i64 %v573, 8
  %v608 = add i64 0, %v607
  %v609 = add i64 %v608, 0
  %v610 = getelementptr inbounds float, ptr %v592, i64 %v609
  store <8 x float> %v602, ptr %v610, align 4
  %v611 = add nsw i64 %v573, 1
  br label %b24
b26:
  %v612 = add nsw i64 %v571, 1
  br label %b21
b23:
  %v613 = add i64 %v7, 0
  %v614 = sdiv i64 %v613, 1
  %v615 = add i64 %v2, 1
  %v616 = mul i64 %v614, %v2
  %v617 = sdiv i64 %v616, %v3
  %v618 = mul i64 %v617, 1
  %v619 = icmp slt i64 %v618, %v7
  %v620 = select i1 %v619, i64 %v618, i64 %v7
  %v621 = mul i64 %v614, %v615
  %v622 = sdiv i64 %v621, %v3
  %v623 = mul i64 %v622, 1
  %v624 = icmp slt i64 %v623, %v7
  %v625 = select i1 %v624, i64 %v623, i64 %v7
  br label %b27
b27:
  %v626 = phi i64 [ %v620, %b23 ], [ %v644, %b32 ]
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b28, label %b29
b28:
  %v628 = mul i64 %v626, 16
  %v629 = getelementptr inbounds float, ptr %v64, i64 %v628
  %v630 = add i64 %v114, 0
  %v631 = and i64 %v630, 1
  %v632 = mul i64 %v631, %v7
  %v633 = add i64 %v632, %v626
  %v634 = mul i64 %v633, 16
  %v635 = getelementptr inbounds float, ptr %v28, i64 %v634
  br label %b30
b30:
  %v636 = phi i64 [ 0, %b28 ], [ %v643, %b31 ]
  %v637 = icmp slt i64 %v636, 16
  br i1 %v637, label %b31, label %b32
b31:
  %v638 = add i64 0, %v636
  %v639 = getelementptr inbounds float, ptr %v629, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = add i64 0, %v636
  %v642 = getelementptr inbounds float, ptr %v635, i64 %v641
  store <8 x float> %v640, ptr %v642, align 4
  %v643 = add nsw i64 %v636, 8
  br label %b30
b32:
  %v644 = add nsw i64 %v626, 1
  br label %b27
b29:
  %v645 = add nsw i64 %v111, 1
  br label %b0
b2:
  %v646 = icmp sgt i64 %v3, 1
  br i1 %v646, label %b33, label %b34
b33:
  %v647 = getelementptr inbounds i64, ptr %v1, i64 3
  %v648 = atomicrmw add ptr %v647, i64 1 acq_rel
  %v649 = load i64, ptr %v105, align 8
  %v650 = add i64 %v649, 1
  store i64 %v650, ptr %v105, align 8
  %v651 = mul i64 %v3, %v650
  br label %b35
b35:
  %v652 = load atomic i64, ptr %v647 acquire, align 8
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b36, label %b37
b36:
  %v654 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v655 = getelementptr inbounds float, ptr %v107, i64 0
  %v656 = getelementptr inbounds i64, ptr %v1, i64 4
  %v657 = load i64, ptr %v656, align 8
  %v658 = icmp eq i64 %v657, 0
  br i1 %v658, label %b38, label %b39
b38:
  %v659 = add i64 1, 0
  %v660 = sdiv i64 %v659, 1
  %v661 = add i64 %v2, 1
  %v662 = mul i64 %v660, %v2
  %v663 = sdiv i64 %v662, %v3
  %v664 = mul i64 %v663, 1
  %v665 = icmp slt i64 %v664, 1
  %v666 = select i1 %v665, i64 %v664, i64 1
  %v667 = mul i64 %v660, %v661
  %v668 = sdiv i64 %v667, %v3
  %v669 = mul i64 %v668, 1
  %v670 = icmp slt i64 %v669, 1
  %v671 = select i1 %v670, i64 %v669, i64 1
  %v672 = icmp slt i64 %v671, 1
  %v673 = select i1 %v672, i64 %v671, i64 1
  br label %b40
b40:
  %v674 = phi i64 [ %v666, %b38 ], [ %v688, %b41 ]
  %v675 = icmp slt i64 %v674, %v673
  br i1 %v675, label %b41, label %b42
b41:
  %v676 = mul i64 %v674, 512
  %v677 = mul i64 %v674, 8
  %v678 = add i64 %v676, 0
  %v679 = add i64 %v677, 0
  %v680 = getelementptr inbounds float, ptr %v655, i64 %v678
  %v681 = sub i64 8, %v679
  %v682 = icmp slt i64 %v681, 0
  %v683 = select i1 %v682, i64 0, i64 %v681
  %v684 = mul i64 %v679, 1
  %v685 = add i64 0, %v684
  %v686 = getelementptr inbounds float, ptr %v12, i64 %v685
  call void @pack_rows(ptr %v686, i64 1, i64 8, i64 64, i64 %v683, ptr %v680, i64 8)
  %v687 = add i64 %v676, 512
  %v688 = add nsw i64 %v674, 1
  br label %b40
b42:
  br label %b39
b39:
  %v689 = icmp sgt i64 %v3, 1
  br i1 %v689, label %b43, label %b44
b43:
  %v690 = getelementptr inbounds i64, ptr %v1, i64 3
  %v691 = atomicrmw add ptr %v690, i64 1 acq_rel
  %v692 = load i64, ptr %v105, align 8
  %v693 = add i64 %v692, 1
  store i64 %v693, ptr %v105, align 8
  %v694 = mul i64 %v3, %v693
  br label %b45
b45:
  %v695 = load atomic i64, ptr %v690 acquire, align 8
  %v696 = icmp slt i64 %v695, %v694
  br i1 %v696, label %b46, label %b47
b46:
  %v697 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v699 = add i64 %v8, 0
  %v700 = sdiv i64 %v699, 1
  %v701 = add i64 %v2, 1
  %v702 = mul i64 %v700, %v2
  %v703 = sdiv i64 %v702, %v3
  %v704 = mul i64 %v703, 1
  %v705 = icmp slt i64 %v704, %v8
  %v706 = select i1 %v705, i64 %v704, i64 %v8
  %v707 = mul i64 %v700, %v701
  %v708 = sdiv i64 %v707, %v3
  %v709 = mul i64 %v708, 1
  %v710 = icmp slt i64 %v709, %v8
  %v711 = select i1 %v710, i64 %v709, i64 %v8
  br label %b48
b48:
  %v712 = phi i64 [ %v706, %b44 ], [ %v766, %b53 ]
  %v713 = icmp slt i64 %v712, %v711
  br i1 %v713, label %b49, label %b50
b49:
  %v714 = add i64 %v712, 96
  %v715 = icmp slt i64 %v714, %v711
  %v716 = select i1 %v715, i64 %v714, i64 %v711
  br label %b51
b51:
  %v717 = phi i64 [ 0, %b49 ], [ %v765, %b56 ]
  %v718 = icmp slt i64 %v717, 1
  br i1 %v718, label %b52, label %b53
b52:
  %v719 = sub i64 %v716, %v712
  %v720 = sub i64 8, 1
  %v721 = add i64 %v719, %v720
  %v722 = sdiv i64 %v721, 8
  br label %b54
b54:
  %v723 = phi i64 [ 0, %b52 ], [ %v764, %b61 ]
  %v724 = icmp slt i64 %v723, %v722
  br i1 %v724, label %b55, label %b56
b55:
  %v725 = mul i64 %v719, %v723
  %v726 = sdiv i64 %v725, %v722
  %v727 = add i64 %v712, %v726
  %v728 = add i64 %v723, 1
  %v729 = mul i64 %v719, %v728
  %v730 = sdiv i64 %v729, %v722
  %v731 = add i64 %v712, %v730
  %v732 = mul i64 %v717, 512
  %v733 = getelementptr inbounds float, ptr %v655, i64 %v732
  %v734 = sub i64 %v731, %v727
  %v735 = mul i64 %v727, 64
  %v736 = getelementptr inbounds float, ptr %v44, i64 %v735
  %v737 = getelementptr inbounds float, ptr %v736, i64 0
  %v738 = sub i64 %v734, 1
  %v739 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v738
  %v740 = load ptr, ptr %v739, align 4
  %v741 = getelementptr inbounds float, ptr %v698, i64 0
  %v742 = icmp sgt i64 %v734, 0
  br i1 %v742, label %b57, label %b58
b57:
  call void %v740(ptr %v737, i64 64, ptr %v733, i64 64, ptr %v741, i64 8, i64 0)
  br label %b58
b58:
  %v743 = add i64 %v732, 512
  br label %b59
b59:
  %v744 = phi i64 [ %v727, %b58 ], [ %v763, %b64 ]
  %v745 = icmp slt i64 %v744, %v731
  br i1 %v745, label %b60, label %b61
b60:
  %v746 = sub i64 %v744, %v727
  %v747 = mul i64 %v746, 8
  %v748 = getelementptr inbounds float, ptr %v698, i64 %v747
  %v749 = mul i64 %v744, 8
  %v750 = getelementptr inbounds float, ptr %v36, i64 %v749
  br label %b62
b62:
  %v751 = phi i64 [ 0, %b60 ], [ %v762, %b63 ]
  %v752 = icmp slt i64 %v751, 1
  br i1 %v752, label %b63, label %b64
b63:
  %v753 = mul i64 %v717, 1
  %v754 = add i64 %v753, %v751
  %v755 = mul i64 %v754, 8
  %v756 = add i64 0, %v751
  %v757 = mul i64 %v756, 8
  %v758 = getelementptr inbounds float, ptr %v748, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = add i64 0, %v755
  %v761 = getelementptr inbounds float, ptr %v750, i64 %v760
  store <8 x float> %v759, ptr %v761, align 4
  %v762 = add nsw i64 %v751, 1
  br label %b62
b64:
  %v763 = add nsw i64 %v744, 1
  br label %b59
b61:
  %v764 = add nsw i64 %v723, 1
  br label %b54
b56:
  %v765 = add nsw i64 %v717, 1
  br label %b51
b53:
  %v766 = add nsw i64 %v712, 96
  br label %b48
b50:
  %v767 = icmp sgt i64 %v3, 1
  br i1 %v767, label %b65, label %b66
b65:
  %v768 = getelementptr inbounds i64, ptr %v1, i64 3
  %v769 = atomicrmw add ptr %v768, i64 1 acq_rel
  %v770 = load i64, ptr %v105, align 8
  %v771 = add i64 %v770, 1
  store i64 %v771, ptr %v105, align 8
  %v772 = mul i64 %v3, %v771
  br label %b67
b67:
  %v773 = load atomic i64, ptr %v768 acquire, align 8
  %v774 = icmp slt i64 %v773, %v772
  br i1 %v774, label %b68, label %b69
b68:
  %v775 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v776 = mul i64 0, 64
  %v777 = getelementptr inbounds float, ptr %v44, i64 %v776
  %v778 = getelementptr inbounds float, ptr %v777, i64 0
  %v779 = mul i64 0, 8
  %v780 = getelementptr inbounds float, ptr %v10, i64 %v779
  %v781 = getelementptr inbounds float, ptr %v780, i64 0
  %v782 = getelementptr inbounds float, ptr %v110, i64 12288
  %v783 = add i64 64, 1
  %v784 = sdiv i64 %v783, 2
  %v785 = add i64 %v2, 1
  %v786 = mul i64 %v784, %v2
  %v787 = sdiv i64 %v786, %v3
  %v788 = mul i64 %v787, 2
  %v789 = icmp slt i64 %v788, 64
  %v790 = select i1 %v789, i64 %v788, i64 64
  %v791 = mul i64 %v784, %v785
  %v792 = sdiv i64 %v791, %v3
  %v793 = mul i64 %v792, 2
  %v794 = icmp slt i64 %v793, 64
  %v795 = select i1 %v794, i64 %v793, i64 64
  %v796 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b70
b70:
  %v797 = phi i64 [ %v790, %b66 ], [ %v805, %b75 ]
  %v798 = icmp slt i64 %v797, %v795
  br i1 %v798, label %b71, label %b72
b71:
  %v799 = mul i64 %v797, 8
  %v800 = getelementptr inbounds float, ptr %v796, i64 %v799
  br label %b73
b73:
  %v801 = phi i64 [ 0, %b71 ], [ %v804, %b74 ]
  %v802 = icmp slt i64 %v801, 8
  br i1 %v802, label %b74, label %b75
b74:
  %v803 = getelementptr inbounds float, ptr %v800, i64 %v801
  store float 0x0000000000000000, ptr %v803, align 4
  %v804 = add nsw i64 %v801, 1
  br label %b73
b75:
  %v805 = add nsw i64 %v797, 1
  br label %b70
b72:
  %v806 = mul i64 %v8, 1
  br label %b76
b76:
  %v807 = phi i64 [ 0, %b72 ], [ %v911, %b81 ]
  %v808 = icmp slt i64 %v807, %v806
  br i1 %v808, label %b77, label %b78
b77:
  %v809 = sub i64 %v806, %v807
  %v810 = icmp slt i64 %v809, 384
  %v811 = select i1 %v810, i64 %v809, i64 384
  br label %b79
b79:
  %v812 = phi i64 [ %v790, %b77 ], [ %v910, %b105 ]
  %v813 = icmp slt i64 %v812, %v795
  br i1 %v813, label %b80, label %b81
b80:
  %v814 = sub i64 %v795, %v812
  %v815 = icmp slt i64 %v814, 64
  %v816 = select i1 %v815, i64 %v814, i64 64
  %v817 = sdiv i64 %v816, 2
  %v818 = mul i64 %v817, 2
  %v819 = sub i64 %v816, %v818
  %v820 = mul i64 %v807, 64
  %v821 = add i64 %v820, %v812
  %v822 = getelementptr inbounds float, ptr %v778, i64 %v821
  br label %b82
b82:
  %v823 = phi i64 [ 0, %b80 ], [ %v849, %b90 ]
  %v824 = icmp slt i64 %v823, %v811
  br i1 %v824, label %b83, label %b84
b83:
  %v825 = mul i64 %v823, 64
  %v826 = getelementptr inbounds float, ptr %v822, i64 %v825
  %v827 = mul i64 %v823, 2
  %v828 = getelementptr inbounds float, ptr %v782, i64 %v827
  br label %b85
b85:
  %v829 = phi i64 [ 0, %b83 ], [ %v838, %b86 ]
  %v830 = icmp slt i64 %v829, %v817
  br i1 %v830, label %b86, label %b87
b86:
  %v831 = mul i64 %v829, 2
  %v832 = getelementptr inbounds float, ptr %v826, i64 %v831
  %v833 = mul i64 %v829, 768
  %v834 = getelementptr inbounds float, ptr %v828, i64 %v833
  %v835 = getelementptr inbounds float, ptr %v832, i64 0
  %v836 = load <2 x float>, ptr %v835, align 4
  %v837 = getelementptr inbounds float, ptr %v834, i64 0
  store <2 x float> %v836, ptr %v837, align 4
  %v838 = add nsw i64 %v829, 1
  br label %b85
b87:
  %v839 = mul i64 %v817, 2
  %v840 = getelementptr inbounds float, ptr %v826, i64 %v839
  %v841 = mul i64 %v817, 768
  %v842 = getelementptr inbounds float, ptr %v828, i64 %v841
  br label %b88
b88:
  %v843 = phi i64 [ 0, %b87 ], [ %v848, %b89 ]
  %v844 = icmp slt i64 %v843, %v819
  br i1 %v844, label %b89, label %b90
b89:
  %v845 = getelementptr inbounds float, ptr %v840, i64 %v843
  %v846 = load float, ptr %v845, align 4
  %v847 = getelementptr inbounds float, ptr %v842, i64 %v843
  store float %v846, ptr %v847, align 4
  %v848 = add nsw i64 %v843, 1
  br label %b88, !llvm.loop !0
b90:
  %v849 = add nsw i64 %v823, 1
  br label %b82
b84:
  br label %b91
b91:
  %v850 = phi i64 [ 0, %b84 ], [ %v885, %b99 ]
  %v851 = icmp slt i64 %v850, 0
  br i1 %v851, label %b92, label %b93
b92:
  %v852 = mul i64 %v807, 8
  %v853 = add i64 %v852, %v850
  %v854 = getelementptr inbounds float, ptr %v781, i64 %v853
  br label %b94
b94:
  %v855 = phi i64 [ 0, %b92 ], [ %v873, %b95 ]
  %v856 = icmp slt i64 %v855, %v811
  br i1 %v856, label %b95, label %b96
b95:
  %v857 = mul i64 %v855, 8
  %v858 = getelementptr inbounds float, ptr %v854, i64 %v857
  %v859 = mul i64 %v855, 32
  %v860 = getelementptr inbounds float, ptr %v110, i64 %v859
  %v861 = getelementptr inbounds float, ptr %v858, i64 0
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = getelementptr inbounds float, ptr %v860, i64 0
  store <8 x float> %v862, ptr %v863, align 4
  %v864 = getelementptr inbounds float, ptr %v858, i64 8
  %v865 = load <8 x float>, ptr %v864, align 4
  %v866 = getelementptr inbounds float, ptr %v860, i64 8
  store <8 x float> %v865, ptr %v866, align 4
  %v867 = getelementptr inbounds float, ptr %v858, i64 16
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = getelementptr inbounds float, ptr %v860, i64 16
  store <8 x float> %v868, ptr %v869, align 4
  %v870 = getelementptr inbounds float, ptr %v858, i64 24
  %v871 = load <8 x float>, ptr %v870, align 4
  %v872 = getelementptr inbounds float, ptr %v860, i64 24
  store <8 x float> %v871, ptr %v872, align 4
  %v873 = add nsw i64 %v855, 1
  br label %b94
b96:
  %v874 = sdiv i64 %v816, 2
  br label %b97
b97:
  %v875 = phi i64 [ 0, %b96 ], [ %v884, %b98 ]
  %v876 = icmp slt i64 %v875, %v874
  br i1 %v876, label %b98, label %b99
b98:
  %v877 = mul i64 %v875, 2
  %v878 = add i64 %v812, %v877
  %v879 = mul i64 %v875, 768
  %v880 = getelementptr inbounds float, ptr %v782, i64 %v879
  %v881 = mul i64 %v878, 8
  %v882 = add i64 %v881, %v850
  %v883 = getelementptr inbounds float, ptr %v796, i64 %v882
  call void @outer_2x32(ptr %v880, ptr %v110, i64 %v811, ptr %v883, i64 8)
  %v884 = add nsw i64 %v875, 1
  br label %b97
b99:
  %v885 = add nsw i64 %v850, 32
  br label %b91
b93:
  %v886 = mul i64 %v807, 8
  %v887 = add i64 %v886, 0
  %v888 = getelementptr inbounds float, ptr %v781, i64 %v887
  br label %b100
b100:
  %v889 = phi i64 [ 0, %b93 ], [ %v898, %b101 ]
  %v890 = icmp slt i64 %v889, %v811
  br i1 %v890, label %b101, label %b102
b101:
  %v891 = mul i64 %v889, 8
  %v892 = getelementptr inbounds float, ptr %v888, i64 %v891
  %v893 = mul i64 %v889, 8
  %v894 = getelementptr inbounds float, ptr %v110, i64 %v893
  %v895 = getelementptr inbounds float, ptr %v892, i64 0
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = getelementptr inbounds float, ptr %v894, i64 0
  store <8 x float> %v896, ptr %v897, align 4
  %v898 = add nsw i64 %v889, 1
  br label %b100
b102:
  %v899 = sdiv i64 %v816, 2
  br label %b103
b103:
  %v900 = phi i64 [ 0, %b102 ], [ %v909, %b104 ]
  %v901 = icmp slt i64 %v900, %v899
  br i1 %v901, label %b104, label %b105
b104:
  %v902 = mul i64 %v900, 2
  %v903 = add i64 %v812, %v902
  %v904 = mul i64 %v900, 768
  %v905 = getelementptr inbounds float, ptr %v782, i64 %v904
  %v906 = mul i64 %v903, 8
  %v907 = add i64 %v906, 0
  %v908 = getelementptr inbounds float, ptr %v796, i64 %v907
  call void @outer_2x8(ptr %v905, ptr %v110, i64 %v811, ptr %v908, i64 8)
  %v909 = add nsw i64 %v900, 1
  br label %b103
b105:
  %v910 = add nsw i64 %v812, 64
  br label %b79
b81:
  %v911 = add nsw i64 %v807, 384
  br label %b76
b78:
  %v912 = icmp sgt i64 %v3, 1
  br i1 %v912, label %b106, label %b107
b106:
  %v913 = getelementptr inbounds i64, ptr %v1, i64 3
  %v914 = atomicrmw add ptr %v913, i64 1 acq_rel
  %v915 = load i64, ptr %v105, align 8
  %v916 = add i64 %v915, 1
  store i64 %v916, ptr %v105, align 8
  %v917 = mul i64 %v3, %v916
  br label %b108
b108:
  %v918 = load atomic i64, ptr %v913 acquire, align 8
  %v919 = icmp slt i64 %v918, %v917
  br i1 %v919, label %b109, label %b110
b109:
  %v920 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v921 = icmp eq i64 %v2, 0
  br i1 %v921, label %b111, label %b112
b111:
  br label %b113
b113:
  %v922 = phi i64 [ 0, %b111 ], [ %v944, %b118 ]
  %v923 = icmp slt i64 %v922, 64
  br i1 %v923, label %b114, label %b115
b114:
  br label %b116
b116:
  %v924 = phi i64 [ 0, %b114 ], [ %v941, %b121 ]
  %v925 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v940, %b121 ]
  %v926 = icmp slt i64 %v924, %v8
  br i1 %v926, label %b117, label %b118
b117:
  %v927 = add i64 %v924, 128
  %v928 = icmp slt i64 %v927, %v8
  %v929 = select i1 %v928, i64 %v927, i64 %v8
  br label %b119
b119:
  %v930 = phi i64 [ %v924, %b117 ], [ %v939, %b120 ]
  %v931 = phi <8 x float> [ splat (float 0x0000000000000000), %b117 ], [ %v938, %b120 ]
  %v932 = icmp slt i64 %v930, %v929
  br i1 %v932, label %b120, label %b121
b120:
  %v933 = mul i64 %v930, 64
  %v934 = getelementptr inbounds float, ptr %v44, i64 %v933
  %v935 = add i64 0, %v922
  %v936 = getelementptr inbounds float, ptr %v934, i64 %v935
  %v937 = load <8 x float>, ptr %v936, align 4
  %v938 = fadd <8 x float> %v931, %v937
  %v939 = add nsw i64 %v930, 1
  br label %b119
b121:
  %v940 = fadd <8 x float> %v925, %v931
  %v941 = add nsw i64 %v924, 128
  br label %b116
b118:
  %v942 = add i64 0, %v922
  %v943 = getelementptr inbounds float, ptr %v40, i64 %v942
  store <8 x float> %v925, ptr %v943, align 4
  %v944 = add nsw i64 %v922, 8
  br label %b113
b115:
  br label %b112
b112:
  %v945 = icmp sgt i64 %v3, 1
  br i1 %v945, label %b122, label %b123
b122:
  %v946 = getelementptr inbounds i64, ptr %v1, i64 3
  %v947 = atomicrmw add ptr %v946, i64 1 acq_rel
  %v948 = load i64, ptr %v105, align 8
  %v949 = add i64 %v948, 1
  store i64 %v949, ptr %v105, align 8
  %v950 = mul i64 %v3, %v949
  br label %b124
b124:
  %v951 = load atomic i64, ptr %v946 acquire, align 8
  %v952 = icmp slt i64 %v951, %v950
  br i1 %v952, label %b125, label %b126
b125:
  %v953 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v954 = mul i64 0, 32
  %v955 = getelementptr inbounds float, ptr %v66, i64 %v954
  %v956 = getelementptr inbounds float, ptr %v955, i64 0
  %v957 = mul i64 0, 8
  %v958 = getelementptr inbounds float, ptr %v52, i64 %v957
  %v959 = getelementptr inbounds float, ptr %v958, i64 0
  %v960 = getelementptr inbounds float, ptr %v110, i64 12288
  %v961 = add i64 32, 1
  %v962 = sdiv i64 %v961, 2
  %v963 = add i64 %v2, 1
  %v964 = mul i64 %v962, %v2
  %v965 = sdiv i64 %v964, %v3
  %v966 = mul i64 %v965, 2
  %v967 = icmp slt i64 %v966, 32
  %v968 = select i1 %v967, i64 %v966, i64 32
  %v969 = mul i64 %v962, %v963
  %v970 = sdiv i64 %v969, %v3
  %v971 = mul i64 %v970, 2
  %v972 = icmp slt i64 %v971, 32
  %v973 = select i1 %v972, i64 %v971, i64 32
  %v974 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b127
b127:
  %v975 = phi i64 [ %v968, %b123 ], [ %v983, %b132 ]
  %v976 = icmp slt i64 %v975, %v973
  br i1 %v976, label %b128, label %b129
b128:
  %v977 = mul i64 %v975, 8
  %v978 = getelementptr inbounds float, ptr %v974, i64 %v977
  br label %b130
b130:
  %v979 = phi i64 [ 0, %b128 ], [ %v982, %b131 ]
  %v980 = icmp slt i64 %v979, 8
  br i1 %v980, label %b131, label %b132
b131:
  %v981 = getelementptr inbounds float, ptr %v978, i64 %v979
  store float 0x0000000000000000, ptr %v981, align 4
  %v982 = add nsw i64 %v979, 1
  br label %b130
b132:
  %v983 = add nsw i64 %v975, 1
  br label %b127
b129:
  %v984 = mul i64 %v8, 1
  br label %b133
b133:
  %v985 = phi i64 [ 0, %b129 ], [ %v1089, %b138 ]
  %v986 = icmp slt i64 %v985, %v984
  br i1 %v986, label %b134, label %b135
b134:
  %v987 = sub i64 %v984, %v985
  %v988 = icmp slt i64 %v987, 384
  %v989 = select i1 %v988, i64 %v987, i64 384
  br label %b136
b136:
  %v990 = phi i64 [ %v968, %b134 ], [ %v1088, %b162 ]
  %v991 = icmp slt i64 %v990, %v973
  br i1 %v991, label %b137, label %b138
b137:
  %v992 = sub i64 %v973, %v990
  %v993 = icmp slt i64 %v992, 64
  %v994 = select i1 %v993, i64 %v992, i64 64
  %v995 = sdiv i64 %v994, 2
  %v996 = mul i64 %v995, 2
  %v997 = sub i64 %v994, %v996
  %v998 = mul i64 %v985, 32
  %v999 = add i64 %v998, %v990
  %v1000 = getelementptr inbounds float, ptr %v956, i64 %v999
  br label %b139
b139:
  %v1001 = phi i64 [ 0, %b137 ], [ %v1027, %b147 ]
  %v1002 = icmp slt i64 %v1001, %v989
  br i1 %v1002, label %b140, label %b141
b140:
  %v1003 = mul i64 %v1001, 32
  %v1004 = getelementptr inbounds float, ptr %v1000, i64 %v1003
  %v1005 = mul i64 %v1001, 2
  %v1006 = getelementptr inbounds float, ptr %v960, i64 %v1005
  br label %b142
b142:
  %v1007 = phi i64 [ 0, %b140 ], [ %v1016, %b143 ]
  %v1008 = icmp slt i64 %v1007, %v995
  br i1 %v1008, label %b143, label %b144
b143:
  %v1009 = mul i64 %v1007, 2
  %v1010 = getelementptr inbounds float, ptr %v1004, i64 %v1009
  %v1011 = mul i64 %v1007, 768
  %v1012 = getelementptr inbounds float, ptr %v1006, i64 %v1011
  %v1013 = getelementptr inbounds float, ptr %v1010, i64 0
  %v1014 = load <2 x float>, ptr %v1013, align 4
  %v1015 = getelementptr inbounds float, ptr %v1012, i64 0
  store <2 x float> %v1014, ptr %v1015, align 4
  %v1016 = add nsw i64 %v1007, 1
  br label %b142
b144:
  %v1017 = mul i64 %v995, 2
  %v1018 = getelementptr inbounds float, ptr %v1004, i64 %v1017
  %v1019 = mul i64 %v995, 768
  %v1020 = getelementptr inbounds float, ptr %v1006, i64 %v1019
  br label %b145
b145:
  %v1021 = phi i64 [ 0, %b144 ], [ %v1026, %b146 ]
  %v1022 = icmp slt i64 %v1021, %v997
  br i1 %v1022, label %b146, label %b147
b146:
  %v1023 = getelementptr inbounds float, ptr %v1018, i64 %v1021
  %v1024 = load float, ptr %v1023, align 4
  %v1025 = getelementptr inbounds float, ptr %v1020, i64 %v1021
  store float %v1024, ptr %v1025, align 4
  %v1026 = add nsw i64 %v1021, 1
  br label %b145, !llvm.loop !3
b147:
  %v1027 = add nsw i64 %v1001, 1
  br label %b139
b141:
  br label %b148
b148:
  %v1028 = phi i64 [ 0, %b141 ], [ %v1063, %b156 ]
  %v1029 = icmp slt i64 %v1028, 0
  br i1 %v1029, label %b149, label %b150
b149:
  %v1030 = mul i64 %v985, 8
  %v1031 = add i64 %v1030, %v1028
  %v1032 = getelementptr inbounds float, ptr %v959, i64 %v1031
  br label %b151
b151:
  %v1033 = phi i64 [ 0, %b149 ], [ %v1051, %b152 ]
  %v1034 = icmp slt i64 %v1033, %v989
  br i1 %v1034, label %b152, label %b153
b152:
  %v1035 = mul i64 %v1033, 8
  %v1036 = getelementptr inbounds float, ptr %v1032, i64 %v1035
  %v1037 = mul i64 %v1033, 32
  %v1038 = getelementptr inbounds float, ptr %v110, i64 %v1037
  %v1039 = getelementptr inbounds float, ptr %v1036, i64 0
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = getelementptr inbounds float, ptr %v1038, i64 0
  store <8 x float> %v1040, ptr %v1041, align 4
  %v1042 = getelementptr inbounds float, ptr %v1036, i64 8
  %v1043 = load <8 x float>, ptr %v1042, align 4
  %v1044 = getelementptr inbounds float, ptr %v1038, i64 8
  store <8 x float> %v1043, ptr %v1044, align 4
  %v1045 = getelementptr inbounds float, ptr %v1036, i64 16
  %v1046 = load <8 x float>, ptr %v1045, align 4
  %v1047 = getelementptr inbounds float, ptr %v1038, i64 16
  store <8 x float> %v1046, ptr %v1047, align 4
  %v1048 = getelementptr inbounds float, ptr %v1036, i64 24
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = getelementptr inbounds float, ptr %v1038, i64 24
  store <8 x float> %v1049, ptr %v1050, align 4
  %v1051 = add nsw i64 %v1033, 1
  br label %b151
b153:
  %v1052 = sdiv i64 %v994, 2
  br label %b154
b154:
  %v1053 = phi i64 [ 0, %b153 ], [ %v1062, %b155 ]
  %v1054 = icmp slt i64 %v1053, %v1052
  br i1 %v1054, label %b155, label %b156
b155:
  %v1055 = mul i64 %v1053, 2
  %v1056 = add i64 %v990, %v1055
  %v1057 = mul i64 %v1053, 768
  %v1058 = getelementptr inbounds float, ptr %v960, i64 %v1057
  %v1059 = mul i64 %v1056, 8
  %v1060 = add i64 %v1059, %v1028
  %v1061 = getelementptr inbounds float, ptr %v974, i64 %v1060
  call void @outer_2x32(ptr %v1058, ptr %v110, i64 %v989, ptr %v1061, i64 8)
  %v1062 = add nsw i64 %v1053, 1
  br label %b154
b156:
  %v1063 = add nsw i64 %v1028, 32
  br label %b148
b150:
  %v1064 = mul i64 %v985, 8
  %v1065 = add i64 %v1064, 0
  %v1066 = getelementptr inbounds float, ptr %v959, i64 %v1065
  br label %b157
b157:
  %v1067 = phi i64 [ 0, %b150 ], [ %v1076, %b158 ]
  %v1068 = icmp slt i64 %v1067, %v989
  br i1 %v1068, label %b158, label %b159
b158:
  %v1069 = mul i64 %v1067, 8
  %v1070 = getelementptr inbounds float, ptr %v1066, i64 %v1069
  %v1071 = mul i64 %v1067, 8
  %v1072 = getelementptr inbounds float, ptr %v110, i64 %v1071
  %v1073 = getelementptr inbounds float, ptr %v1070, i64 0
  %v1074 = load <8 x float>, ptr %v1073, align 4
  %v1075 = getelementptr inbounds float, ptr %v1072, i64 0
  store <8 x float> %v1074, ptr %v1075, align 4
  %v1076 = add nsw i64 %v1067, 1
  br label %b157
b159:
  %v1077 = sdiv i64 %v994, 2
  br label %b160
b160:
  %v1078 = phi i64 [ 0, %b159 ], [ %v1087, %b161 ]
  %v1079 = icmp slt i64 %v1078, %v1077
  br i1 %v1079, label %b161, label %b162
b161:
  %v1080 = mul i64 %v1078, 2
  %v1081 = add i64 %v990, %v1080
  %v1082 = mul i64 %v1078, 768
  %v1083 = getelementptr inbounds float, ptr %v960, i64 %v1082
  %v1084 = mul i64 %v1081, 8
  %v1085 = add i64 %v1084, 0
  %v1086 = getelementptr inbounds float, ptr %v974, i64 %v1085
  call void @outer_2x8(ptr %v1083, ptr %v110, i64 %v989, ptr %v1086, i64 8)
  %v1087 = add nsw i64 %v1078, 1
  br label %b160
b162:
  %v1088 = add nsw i64 %v990, 64
  br label %b136
b138:
  %v1089 = add nsw i64 %v985, 384
  br label %b133
b135:
  %v1090 = icmp sgt i64 %v3, 1
  br i1 %v1090, label %b163, label %b164
b163:
  %v1091 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1092 = atomicrmw add ptr %v1091, i64 1 acq_rel
  %v1093 = load i64, ptr %v105, align 8
  %v1094 = add i64 %v1093, 1
  store i64 %v1094, ptr %v105, align 8
  %v1095 = mul i64 %v3, %v1094
  br label %b165
b165:
  %v1096 = load atomic i64, ptr %v1091 acquire, align 8
  %v1097 = icmp slt i64 %v1096, %v1095
  br i1 %v1097, label %b166, label %b167
b166:
  %v1098 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v1099 = mul i64 0, 32
  %v1100 = getelementptr inbounds float, ptr %v68, i64 %v1099
  %v1101 = getelementptr inbounds float, ptr %v1100, i64 0
  %v1102 = mul i64 0, 8
  %v1103 = getelementptr inbounds float, ptr %v54, i64 %v1102
  %v1104 = getelementptr inbounds float, ptr %v1103, i64 0
  %v1105 = getelementptr inbounds float, ptr %v110, i64 12288
  %v1106 = add i64 32, 1
  %v1107 = sdiv i64 %v1106, 2
  %v1108 = add i64 %v2, 1
  %v1109 = mul i64 %v1107, %v2
  %v1110 = sdiv i64 %v1109, %v3
  %v1111 = mul i64 %v1110, 2
  %v1112 = icmp slt i64 %v1111, 32
  %v1113 = select i1 %v1112, i64 %v1111, i64 32
  %v1114 = mul i64 %v1107, %v1108
  %v1115 = sdiv i64 %v1114, %v3
  %v1116 = mul i64 %v1115, 2
  %v1117 = icmp slt i64 %v1116, 32
  %v1118 = select i1 %v1117, i64 %v1116, i64 32
  %v1119 = getelementptr inbounds float, ptr %v72, i64 0
  br label %b168
b168:
  %v1120 = phi i64 [ %v1113, %b164 ], [ %v1128, %b173 ]
  %v1121 = icmp slt i64 %v1120, %v1118
  br i1 %v1121, label %b169, label %b170
b169:
  %v1122 = mul i64 %v1120, 8
  %v1123 = getelementptr inbounds float, ptr %v1119, i64 %v1122
  br label %b171
b171:
  %v1124 = phi i64 [ 0, %b169 ], [ %v1127, %b172 ]
  %v1125 = icmp slt i64 %v1124, 8
  br i1 %v1125, label %b172, label %b173
b172:
  %v1126 = getelementptr inbounds float, ptr %v1123, i64 %v1124
  store float 0x0000000000000000, ptr %v1126, align 4
  %v1127 = add nsw i64 %v1124, 1
  br label %b171
b173:
  %v1128 = add nsw i64 %v1120, 1
  br label %b168
b170:
  %v1129 = mul i64 %v8, 1
  br label %b174
b174:
  %v1130 = phi i64 [ 0, %b170 ], [ %v1234, %b179 ]
  %v1131 = icmp slt i64 %v1130, %v1129
  br i1 %v1131, label %b175, label %b176
b175:
  %v1132 = sub i64 %v1129, %v1130
  %v1133 = icmp slt i64 %v1132, 384
  %v1134 = select i1 %v1133, i64 %v1132, i64 384
  br label %b177
b177:
  %v1135 = phi i64 [ %v1113, %b175 ], [ %v1233, %b203 ]
  %v1136 = icmp slt i64 %v1135, %v1118
  br i1 %v1136, label %b178, label %b179
b178:
  %v1137 = sub i64 %v1118, %v1135
  %v1138 = icmp slt i64 %v1137, 64
  %v1139 = select i1 %v1138, i64 %v1137, i64 64
  %v1140 = sdiv i64 %v1139, 2
  %v1141 = mul i64 %v1140, 2
  %v1142 = sub i64 %v1139, %v1141
  %v1143 = mul i64 %v1130, 32
  %v1144 = add i64 %v1143, %v1135
  %v1145 = getelementptr inbounds float, ptr %v1101, i64 %v1144
  br label %b180
b180:
  %v1146 = phi i64 [ 0, %b178 ], [ %v1172, %b188 ]
  %v1147 = icmp slt i64 %v1146, %v1134
  br i1 %v1147, label %b181, label %b182
b181:
  %v1148 = mul i64 %v1146, 32
  %v1149 = getelementptr inbounds float, ptr %v1145, i64 %v1148
  %v1150 = mul i64 %v1146, 2
  %v1151 = getelementptr inbounds float, ptr %v1105, i64 %v1150
  br label %b183
b183:
  %v1152 = phi i64 [ 0, %b181 ], [ %v1161, %b184 ]
  %v1153 = icmp slt i64 %v1152, %v1140
  br i1 %v1153, label %b184, label %b185
b184:
  %v1154 = mul i64 %v1152, 2
  %v1155 = getelementptr inbounds float, ptr %v1149, i64 %v1154
  %v1156 = mul i64 %v1152, 768
  %v1157 = getelementptr inbounds float, ptr %v1151, i64 %v1156
  %v1158 = getelementptr inbounds float, ptr %v1155, i64 0
  %v1159 = load <2 x float>, ptr %v1158, align 4
  %v1160 = getelementptr inbounds float, ptr %v1157, i64 0
  store <2 x float> %v1159, ptr %v1160, align 4
  %v1161 = add nsw i64 %v1152, 1
  br label %b183
b185:
  %v1162 = mul i64 %v1140, 2
  %v1163 = getelementptr inbounds float, ptr %v1149, i64 %v1162
  %v1164 = mul i64 %v1140, 768
  %v1165 = getelementptr inbounds float, ptr %v1151, i64 %v1164
  br label %b186
b186:
  %v1166 = phi i64 [ 0, %b185 ], [ %v1171, %b187 ]
  %v1167 = icmp slt i64 %v1166, %v1142
  br i1 %v1167, label %b187, label %b188
b187:
  %v1168 = getelementptr inbounds float, ptr %v1163, i64 %v1166
  %v1169 = load float, ptr %v1168, align 4
  %v1170 = getelementptr inbounds float, ptr %v1165, i64 %v1166
  store float %v1169, ptr %v1170, align 4
  %v1171 = add nsw i64 %v1166, 1
  br label %b186, !llvm.loop !6
b188:
  %v1172 = add nsw i64 %v1146, 1
  br label %b180
b182:
  br label %b189
b189:
  %v1173 = phi i64 [ 0, %b182 ], [ %v1208, %b197 ]
  %v1174 = icmp slt i64 %v1173, 0
  br i1 %v1174, label %b190, label %b191
b190:
  %v1175 = mul i64 %v1130, 8
  %v1176 = add i64 %v1175, %v1173
  %v1177 = getelementptr inbounds float, ptr %v1104, i64 %v1176
  br label %b192
b192:
  %v1178 = phi i64 [ 0, %b190 ], [ %v1196, %b193 ]
  %v1179 = icmp slt i64 %v1178, %v1134
  br i1 %v1179, label %b193, label %b194
b193:
  %v1180 = mul i64 %v1178, 8
  %v1181 = getelementptr inbounds float, ptr %v1177, i64 %v1180
  %v1182 = mul i64 %v1178, 32
  %v1183 = getelementptr inbounds float, ptr %v110, i64 %v1182
  %v1184 = getelementptr inbounds float, ptr %v1181, i64 0
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = getelementptr inbounds float, ptr %v1183, i64 0
  store <8 x float> %v1185, ptr %v1186, align 4
  %v1187 = getelementptr inbounds float, ptr %v1181, i64 8
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = getelementptr inbounds float, ptr %v1183, i64 8
  store <8 x float> %v1188, ptr %v1189, align 4
  %v1190 = getelementptr inbounds float, ptr %v1181, i64 16
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = getelementptr inbounds float, ptr %v1183, i64 16
  store <8 x float> %v1191, ptr %v1192, align 4
  %v1193 = getelementptr inbounds float, ptr %v1181, i64 24
  %v1194 = load <8 x float>, ptr %v1193, align 4
  %v1195 = getelementptr inbounds float, ptr %v1183, i64 24
  store <8 x float> %v1194, ptr %v1195, align 4
  %v1196 = add nsw i64 %v1178, 1
  br label %b192
b194:
  %v1197 = sdiv i64 %v1139, 2
  br label %b195
b195:
  %v1198 = phi i64 [ 0, %b194 ], [ %v1207, %b196 ]
  %v1199 = icmp slt i64 %v1198, %v1197
  br i1 %v1199, label %b196, label %b197
b196:
  %v1200 = mul i64 %v1198, 2
  %v1201 = add i64 %v1135, %v1200
  %v1202 = mul i64 %v1198, 768
  %v1203 = getelementptr inbounds float, ptr %v1105, i64 %v1202
  %v1204 = mul i64 %v1201, 8
  %v1205 = add i64 %v1204, %v1173
  %v1206 = getelementptr inbounds float, ptr %v1119, i64 %v1205
  call void @outer_2x32(ptr %v1203, ptr %v110, i64 %v1134, ptr %v1206, i64 8)
  %v1207 = add nsw i64 %v1198, 1
  br label %b195
b197:
  %v1208 = add nsw i64 %v1173, 32
  br label %b189
b191:
  %v1209 = mul i64 %v1130, 8
  %v1210 = add i64 %v1209, 0
  %v1211 = getelementptr inbounds float, ptr %v1104, i64 %v1210
  br label %b198
b198:
  %v1212 = phi i64 [ 0, %b191 ], [ %v1221, %b199 ]
  %v1213 = icmp slt i64 %v1212, %v1134
  br i1 %v1213, label %b199, label %b200
b199:
  %v1214 = mul i64 %v1212, 8
  %v1215 = getelementptr inbounds float, ptr %v1211, i64 %v1214
  %v1216 = mul i64 %v1212, 8
  %v1217 = getelementptr inbounds float, ptr %v110, i64 %v1216
  %v1218 = getelementptr inbounds float, ptr %v1215, i64 0
  %v1219 = load <8 x float>, ptr %v1218, align 4
  %v1220 = getelementptr inbounds float, ptr %v1217, i64 0
  store <8 x float> %v1219, ptr %v1220, align 4
  %v1221 = add nsw i64 %v1212, 1
  br label %b198
b200:
  %v1222 = sdiv i64 %v1139, 2
  br label %b201
b201:
  %v1223 = phi i64 [ 0, %b200 ], [ %v1232, %b202 ]
  %v1224 = icmp slt i64 %v1223, %v1222
  br i1 %v1224, label %b202, label %b203
b202:
  %v1225 = mul i64 %v1223, 2
  %v1226 = add i64 %v1135, %v1225
  %v1227 = mul i64 %v1223, 768
  %v1228 = getelementptr inbounds float, ptr %v1105, i64 %v1227
  %v1229 = mul i64 %v1226, 8
  %v1230 = add i64 %v1229, 0
  %v1231 = getelementptr inbounds float, ptr %v1119, i64 %v1230
  call void @outer_2x8(ptr %v1228, ptr %v110, i64 %v1134, ptr %v1231, i64 8)
  %v1232 = add nsw i64 %v1223, 1
  br label %b201
b203:
  %v1233 = add nsw i64 %v1135, 64
  br label %b177
b179:
  %v1234 = add nsw i64 %v1130, 384
  br label %b174
b176:
  %v1235 = icmp sgt i64 %v3, 1
  br i1 %v1235, label %b204, label %b205
b204:
  %v1236 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1237 = atomicrmw add ptr %v1236, i64 1 acq_rel
  %v1238 = load i64, ptr %v105, align 8
  %v1239 = add i64 %v1238, 1
  store i64 %v1239, ptr %v105, align 8
  %v1240 = mul i64 %v3, %v1239
  br label %b206
b206:
  %v1241 = load atomic i64, ptr %v1236 acquire, align 8
  %v1242 = icmp slt i64 %v1241, %v1240
  br i1 %v1242, label %b207, label %b208
b207:
  %v1243 = call i32 @sched_yield()
  br label %b206
b208:
  br label %b205
b205:
  %v1244 = icmp eq i64 %v2, 0
  br i1 %v1244, label %b209, label %b210
b209:
  br label %b211
b211:
  %v1245 = phi i64 [ 0, %b209 ], [ %v1259, %b216 ]
  %v1246 = icmp slt i64 %v1245, 4
  br i1 %v1246, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1247 = phi i64 [ 0, %b212 ], [ %v1258, %b215 ]
  %v1248 = icmp slt i64 %v1247, 64
  br i1 %v1248, label %b215, label %b216
b215:
  %v1249 = mul i64 %v1245, 64
  %v1250 = add i64 0, %v1249
  %v1251 = add i64 %v1250, %v1247
  %v1252 = getelementptr inbounds float, ptr %v70, i64 %v1251
  %v1253 = load <8 x float>, ptr %v1252, align 4
  %v1254 = mul i64 %v1245, 128
  %v1255 = add i64 0, %v1254
  %v1256 = add i64 %v1255, %v1247
  %v1257 = getelementptr inbounds float, ptr %v42, i64 %v1256
  store <8 x float> %v1253, ptr %v1257, align 4
  %v1258 = add nsw i64 %v1247, 8
  br label %b214
b216:
  %v1259 = add nsw i64 %v1245, 1
  br label %b211
b213:
  br label %b210
b210:
  %v1260 = icmp sgt i64 %v3, 1
  br i1 %v1260, label %b217, label %b218
b217:
  %v1261 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1262 = atomicrmw add ptr %v1261, i64 1 acq_rel
  %v1263 = load i64, ptr %v105, align 8
  %v1264 = add i64 %v1263, 1
  store i64 %v1264, ptr %v105, align 8
  %v1265 = mul i64 %v3, %v1264
  br label %b219
b219:
  %v1266 = load atomic i64, ptr %v1261 acquire, align 8
  %v1267 = icmp slt i64 %v1266, %v1265
  br i1 %v1267, label %b220, label %b221
b220:
  %v1268 = call i32 @sched_yield()
  br label %b219
b221:
  br label %b218
b218:
  %v1269 = icmp eq i64 %v2, 0
  br i1 %v1269, label %b222, label %b223
b222:
  br label %b224
b224:
  %v1270 = phi i64 [ 0, %b222 ], [ %v1284, %b229 ]
  %v1271 = icmp slt i64 %v1270, 4
  br i1 %v1271, label %b225, label %b226
b225:
  br label %b227
b227:
  %v1272 = phi i64 [ 0, %b225 ], [ %v1283, %b228 ]
  %v1273 = icmp slt i64 %v1272, 64
  br i1 %v1273, label %b228, label %b229
b228:
  %v1274 = mul i64 %v1270, 64
  %v1275 = add i64 0, %v1274
  %v1276 = add i64 %v1275, %v1272
  %v1277 = getelementptr inbounds float, ptr %v72, i64 %v1276
  %v1278 = load <8 x float>, ptr %v1277, align 4
  %v1279 = mul i64 %v1270, 128
  %v1280 = add i64 64, %v1279
  %v1281 = add i64 %v1280, %v1272
  %v1282 = getelementptr inbounds float, ptr %v42, i64 %v1281
  store <8 x float> %v1278, ptr %v1282, align 4
  %v1283 = add nsw i64 %v1272, 8
  br label %b227
b229:
  %v1284 = add nsw i64 %v1270, 1
  br label %b224
b226:
  br label %b223
b223:
  %v1285 = icmp sgt i64 %v3, 1
  br i1 %v1285, label %b230, label %b231
b230:
  %v1286 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1287 = atomicrmw add ptr %v1286, i64 1 acq_rel
  %v1288 = load i64, ptr %v105, align 8
  %v1289 = add i64 %v1288, 1
  store i64 %v1289, ptr %v105, align 8
  %v1290 = mul i64 %v3, %v1289
  br label %b232
b232:
  %v1291 = load atomic i64, ptr %v1286 acquire, align 8
  %v1292 = icmp slt i64 %v1291, %v1290
  br i1 %v1292, label %b233, label %b234
b233:
  %v1293 = call i32 @sched_yield()
  br label %b232
b234:
  br label %b231
b231:
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
