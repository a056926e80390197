; generated from specs/cho_encoder.yaml by `make generated`: do not edit
; cho_encoder K=8 M=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v125 = alloca i64, i64 1, align 8
  %v441 = alloca float, i64 96, align 4
  %v526 = alloca float, i64 96, align 4
  %v705 = alloca float, i64 64, align 4
  %v901 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds i64, ptr %v1, i64 6
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 15
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 16
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 17
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 19
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 30
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 32
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 33
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 34
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 35
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 36
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 37
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 38
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 39
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 40
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 41
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 42
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 43
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 44
  %v124 = load i64, ptr %v123, align 8
  store i64 0, ptr %v125, align 8
  %v126 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v127 = load ptr, ptr %v126, align 4
  %v128 = mul i64 %v2, 0
  %v129 = add i64 %v128, 448
  %v130 = getelementptr inbounds float, ptr %v127, i64 %v129
  %v131 = getelementptr inbounds i64, ptr %v1, i64 4
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b0, label %b1
b0:
  %v134 = icmp eq i64 %v2, 0
  br i1 %v134, label %b2, label %b3
b2:
  %v135 = add i64 0, 0
  %v136 = getelementptr inbounds float, ptr %v56, i64 %v135
  %v137 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v138, ptr %v136, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v139 = icmp sgt i64 %v3, 1
  br i1 %v139, label %b4, label %b5
b4:
  %v140 = getelementptr inbounds i64, ptr %v1, i64 3
  %v141 = atomicrmw add ptr %v140, i64 1 acq_rel
  %v142 = load i64, ptr %v125, align 8
  %v143 = add i64 %v142, 1
  store i64 %v143, ptr %v125, align 8
  %v144 = mul i64 %v3, %v143
  br label %b6
b6:
  %v145 = load atomic i64, ptr %v140 acquire, align 8
  %v146 = icmp slt i64 %v145, %v144
  br i1 %v146, label %b7, label %b8
b7:
  %v147 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v148 = getelementptr inbounds i64, ptr %v1, i64 4
  %v149 = load i64, ptr %v148, align 8
  %v150 = icmp eq i64 %v149, 0
  br i1 %v150, label %b9, label %b10
b9:
  %v151 = icmp eq i64 %v2, 0
  br i1 %v151, label %b11, label %b12
b11:
  br label %b13
b13:
  %v152 = phi i64 [ 0, %b11 ], [ %v159, %b14 ]
  %v153 = icmp slt i64 %v152, 64
  br i1 %v153, label %b14, label %b15
b14:
  %v154 = add i64 0, %v152
  %v155 = getelementptr inbounds float, ptr %v14, i64 %v154
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = add i64 0, %v152
  %v158 = getelementptr inbounds float, ptr %v54, i64 %v157
  store <8 x float> %v156, ptr %v158, align 4
  %v159 = add nsw i64 %v152, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v160 = icmp sgt i64 %v3, 1
  br i1 %v160, label %b16, label %b17
b16:
  %v161 = getelementptr inbounds i64, ptr %v1, i64 3
  %v162 = atomicrmw add ptr %v161, i64 1 acq_rel
  %v163 = load i64, ptr %v125, align 8
  %v164 = add i64 %v163, 1
  store i64 %v164, ptr %v125, align 8
  %v165 = mul i64 %v3, %v164
  br label %b18
b18:
  %v166 = load atomic i64, ptr %v161 acquire, align 8
  %v167 = icmp slt i64 %v166, %v165
  br i1 %v167, label %b19, label %b20
b19:
  %v168 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v169 = getelementptr inbounds i64, ptr %v1, i64 4
  %v170 = load i64, ptr %v169, align 8
  %v171 = icmp eq i64 %v170, 0
  br i1 %v171, label %b21, label %b22
b21:
  %v172 = icmp eq i64 %v2, 0
  br i1 %v172, label %b23, label %b24
b23:
  br label %b25
b25:
  %v173 = phi i64 [ 0, %b23 ], [ %v180, %b26 ]
  %v174 = icmp slt i64 %v173, 64
  br i1 %v174, label %b26, label %b27
b26:
  %v175 = add i64 0, %v173
  %v176 = getelementptr inbounds float, ptr %v16, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 64, %v173
  %v179 = getelementptr inbounds float, ptr %v54, i64 %v178
  store <8 x float> %v177, ptr %v179, align 4
  %v180 = add nsw i64 %v173, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v181 = icmp sgt i64 %v3, 1
  br i1 %v181, label %b28, label %b29
b28:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = load i64, ptr %v125, align 8
  %v185 = add i64 %v184, 1
  store i64 %v185, ptr %v125, align 8
  %v186 = mul i64 %v3, %v185
  br label %b30
b30:
  %v187 = load atomic i64, ptr %v182 acquire, align 8
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b31, label %b32
b31:
  %v189 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v190 = getelementptr inbounds i64, ptr %v1, i64 4
  %v191 = load i64, ptr %v190, align 8
  %v192 = icmp eq i64 %v191, 0
  br i1 %v192, label %b33, label %b34
b33:
  %v193 = icmp eq i64 %v2, 0
  br i1 %v193, label %b35, label %b36
b35:
  br label %b37
b37:
  %v194 = phi i64 [ 0, %b35 ], [ %v201, %b38 ]
  %v195 = icmp slt i64 %v194, 64
  br i1 %v195, label %b38, label %b39
b38:
  %v196 = add i64 0, %v194
  %v197 = getelementptr inbounds float, ptr %v18, i64 %v196
  %v198 = load <8 x float>, ptr %v197, align 4
  %v199 = add i64 128, %v194
  %v200 = getelementptr inbounds float, ptr %v54, i64 %v199
  store <8 x float> %v198, ptr %v200, align 4
  %v201 = add nsw i64 %v194, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v202 = icmp sgt i64 %v3, 1
  br i1 %v202, label %b40, label %b41
b40:
  %v203 = getelementptr inbounds i64, ptr %v1, i64 3
  %v204 = atomicrmw add ptr %v203, i64 1 acq_rel
  %v205 = load i64, ptr %v125, align 8
  %v206 = add i64 %v205, 1
  store i64 %v206, ptr %v125, align 8
  %v207 = mul i64 %v3, %v206
  br label %b42
b42:
  %v208 = load atomic i64, ptr %v203 acquire, align 8
  %v209 = icmp slt i64 %v208, %v207
  br i1 %v209, label %b43, label %b44
b43:
  %v210 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v211 = getelementptr inbounds i64, ptr %v1, i64 4
  %v212 = load i64, ptr %v211, align 8
  %v213 = icmp eq i64 %v212, 0
  br i1 %v213, label %b45, label %b46
b45:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 45
  %v215 = load i64, ptr %v214, align 8
  %v216 = icmp eq i64 %v215, 0
  br i1 %v216, label %b47, label %b48
b47:
  %v217 = add i64 %v7, 0
  %v218 = sdiv i64 %v217, 1
  %v219 = add i64 %v2, 1
  %v220 = mul i64 %v218, %v2
  %v221 = sdiv i64 %v220, %v3
  %v222 = mul i64 %v221, 1
  %v223 = icmp slt i64 %v222, %v7
  %v224 = select i1 %v223, i64 %v222, i64 %v7
  %v225 = mul i64 %v218, %v219
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, %v7
  %v229 = select i1 %v228, i64 %v227, i64 %v7
  br label %b49
b49:
  %v230 = phi i64 [ %v224, %b47 ], [ %v241, %b50 ]
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b50, label %b51
b50:
  %v232 = and i64 0, %v94
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v230
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v32, i64 %v235
  %v237 = add i64 0, 0
  %v238 = getelementptr inbounds float, ptr %v236, i64 %v237
  %v239 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = add nsw i64 %v230, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v242 = icmp sgt i64 %v3, 1
  br i1 %v242, label %b52, label %b53
b52:
  %v243 = getelementptr inbounds i64, ptr %v1, i64 3
  %v244 = atomicrmw add ptr %v243, i64 1 acq_rel
  %v245 = load i64, ptr %v125, align 8
  %v246 = add i64 %v245, 1
  store i64 %v246, ptr %v125, align 8
  %v247 = mul i64 %v3, %v246
  br label %b54
b54:
  %v248 = load atomic i64, ptr %v243 acquire, align 8
  %v249 = icmp slt i64 %v248, %v247
  br i1 %v249, label %b55, label %b56
b55:
  %v250 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v251 = getelementptr inbounds float, ptr %v127, i64 0
  %v252 = getelementptr inbounds i64, ptr %v1, i64 4
  %v253 = load i64, ptr %v252, align 8
  %v254 = icmp eq i64 %v253, 0
  br i1 %v254, label %b57, label %b58
b57:
  %v255 = add i64 1, 0
  %v256 = sdiv i64 %v255, 1
  %v257 = add i64 %v2, 1
  %v258 = mul i64 %v256, %v2
  %v259 = sdiv i64 %v258, %v3
  %v260 = mul i64 %v259, 1
  %v261 = icmp slt i64 %v260, 1
  %v262 = select i1 %v261, i64 %v260, i64 1
  %v263 = mul i64 %v256, %v257
  %v264 = sdiv i64 %v263, %v3
  %v265 = mul i64 %v264, 1
  %v266 = icmp slt i64 %v265, 1
  %v267 = select i1 %v266, i64 %v265, i64 1
  %v268 = icmp slt i64 %v267, 1
  %v269 = select i1 %v268, i64 %v267, i64 1
  br label %b59
b59:
  %v270 = phi i64 [ %v262, %b57 ], [ %v302, %b60 ]
  %v271 = icmp slt i64 %v270, %v269
  br i1 %v271, label %b60, label %b61
b60:
  %v272 = mul i64 %v270, 192
  %v273 = mul i64 %v270, 24
  %v274 = add i64 %v272, 0
  %v275 = add i64 %v273, 0
  %v276 = getelementptr inbounds float, ptr %v251, i64 %v274
  %v277 = sub i64 24, %v275
  %v278 = icmp slt i64 %v277, 0
  %v279 = select i1 %v278, i64 0, i64 %v277
  %v280 = mul i64 %v275, 8
  %v281 = add i64 0, %v280
  %v282 = getelementptr inbounds float, ptr %v54, i64 %v281
  call void @pack_turned(ptr %v282, i64 8, i64 1, i64 8, i64 %v279, ptr %v276, i64 24)
  %v283 = add i64 %v272, 8
  %v284 = add i64 %v273, 8
  %v285 = getelementptr inbounds float, ptr %v251, i64 %v283
  %v286 = sub i64 24, %v284
  %v287 = icmp slt i64 %v286, 0
  %v288 = select i1 %v287, i64 0, i64 %v286
  %v289 = mul i64 %v284, 8
  %v290 = add i64 0, %v289
  %v291 = getelementptr inbounds float, ptr %v54, i64 %v290
  call void @pack_turned(ptr %v291, i64 8, i64 1, i64 8, i64 %v288, ptr %v285, i64 24)
  %v292 = add i64 %v272, 16
  %v293 = add i64 %v273, 16
  %v294 = getelementptr inbounds float, ptr %v251, i64 %v292
  %v295 = sub i64 24, %v293
  %v296 = icmp slt i64 %v295, 0
  %v297 = select i1 %v296, i64 0, i64 %v295
  %v298 = mul i64 %v293, 8
  %v299 = add i64 0, %v298
  %v300 = getelementptr inbounds float, ptr %v54, i64 %v299
  call void @pack_turned(ptr %v300, i64 8, i64 1, i64 8, i64 %v297, ptr %v294, i64 24)
  %v301 = add i64 %v272, 192
  %v302 = add nsw i64 %v270, 1
  br label %b59
b61:
  br label %b58
b58:
  %v303 = icmp sgt i64 %v3, 1
  br i1 %v303, label %b62, label %b63
b62:
  %v304 = getelementptr inbounds i64, ptr %v1, i64 3
  %v305 = atomicrmw add ptr %v304, i64 1 acq_rel
  %v306 = load i64, ptr %v125, align 8
  %v307 = add i64 %v306, 1
  store i64 %v307, ptr %v125, align 8
  %v308 = mul i64 %v3, %v307
  br label %b64
b64:
  %v309 = load atomic i64, ptr %v304 acquire, align 8
  %v310 = icmp slt i64 %v309, %v308
  br i1 %v310, label %b65, label %b66
b65:
  %v311 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  %v312 = getelementptr inbounds float, ptr %v127, i64 192
  %v313 = getelementptr inbounds float, ptr %v127, i64 320
  %v314 = getelementptr inbounds i64, ptr %v1, i64 4
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp eq i64 %v315, 0
  br i1 %v316, label %b67, label %b68
b67:
  %v317 = add i64 1, 0
  %v318 = sdiv i64 %v317, 1
  %v319 = add i64 %v2, 1
  %v320 = mul i64 %v318, %v2
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, 1
  %v324 = select i1 %v323, i64 %v322, i64 1
  %v325 = mul i64 %v318, %v319
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, 1
  %v329 = select i1 %v328, i64 %v327, i64 1
  %v330 = icmp slt i64 %v329, 1
  %v331 = select i1 %v330, i64 %v329, i64 1
  br label %b69
b69:
  %v332 = phi i64 [ %v324, %b67 ], [ %v355, %b70 ]
  %v333 = icmp slt i64 %v332, %v331
  br i1 %v333, label %b70, label %b71
b70:
  %v334 = mul i64 %v332, 128
  %v335 = mul i64 %v332, 8
  %v336 = add i64 %v334, 0
  %v337 = add i64 %v335, 0
  %v338 = getelementptr inbounds float, ptr %v312, i64 %v336
  %v339 = sub i64 8, %v337
  %v340 = icmp slt i64 %v339, 0
  %v341 = select i1 %v340, i64 0, i64 %v339
  %v342 = mul i64 %v337, 8
  %v343 = add i64 0, %v342
  %v344 = getelementptr inbounds float, ptr %v20, i64 %v343
  call void @pack_turned(ptr %v344, i64 8, i64 1, i64 8, i64 %v341, ptr %v338, i64 16)
  %v345 = add i64 %v334, 8
  %v346 = add i64 %v335, 0
  %v347 = getelementptr inbounds float, ptr %v312, i64 %v345
  %v348 = sub i64 8, %v346
  %v349 = icmp slt i64 %v348, 0
  %v350 = select i1 %v349, i64 0, i64 %v348
  %v351 = mul i64 %v346, 8
  %v352 = add i64 0, %v351
  %v353 = getelementptr inbounds float, ptr %v22, i64 %v352
  call void @pack_turned(ptr %v353, i64 8, i64 1, i64 8, i64 %v350, ptr %v347, i64 16)
  %v354 = add i64 %v334, 128
  %v355 = add nsw i64 %v332, 1
  br label %b69
b71:
  %v356 = add i64 1, 0
  %v357 = sdiv i64 %v356, 1
  %v358 = add i64 %v2, 1
  %v359 = mul i64 %v357, %v2
  %v360 = sdiv i64 %v359, %v3
  %v361 = mul i64 %v360, 1
  %v362 = icmp slt i64 %v361, 1
  %v363 = select i1 %v362, i64 %v361, i64 1
  %v364 = mul i64 %v357, %v358
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, 1
  %v368 = select i1 %v367, i64 %v366, i64 1
  %v369 = icmp slt i64 %v368, 1
  %v370 = select i1 %v369, i64 %v368, i64 1
  br label %b72
b72:
  %v371 = phi i64 [ %v363, %b71 ], [ %v385, %b73 ]
  %v372 = icmp slt i64 %v371, %v370
  br i1 %v372, label %b73, label %b74
b73:
  %v373 = mul i64 %v371, 64
  %v374 = mul i64 %v371, 8
  %v375 = add i64 %v373, 0
  %v376 = add i64 %v374, 0
  %v377 = getelementptr inbounds float, ptr %v313, i64 %v375
  %v378 = sub i64 8, %v376
  %v379 = icmp slt i64 %v378, 0
  %v380 = select i1 %v379, i64 0, i64 %v378
  %v381 = mul i64 %v376, 8
  %v382 = add i64 0, %v381
  %v383 = getelementptr inbounds float, ptr %v24, i64 %v382
  call void @pack_turned(ptr %v383, i64 8, i64 1, i64 8, i64 %v380, ptr %v377, i64 8)
  %v384 = add i64 %v373, 64
  %v385 = add nsw i64 %v371, 1
  br label %b72
b74:
  br label %b68
b68:
  %v386 = icmp sgt i64 %v3, 1
  br i1 %v386, label %b75, label %b76
b75:
  %v387 = getelementptr inbounds i64, ptr %v1, i64 3
  %v388 = atomicrmw add ptr %v387, i64 1 acq_rel
  %v389 = load i64, ptr %v125, align 8
  %v390 = add i64 %v389, 1
  store i64 %v390, ptr %v125, align 8
  %v391 = mul i64 %v3, %v390
  br label %b77
b77:
  %v392 = load atomic i64, ptr %v387 acquire, align 8
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b78, label %b79
b78:
  %v394 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  %v395 = getelementptr inbounds i64, ptr %v1, i64 5
  %v396 = load i64, ptr %v395, align 8
  br label %b80
b80:
  %v397 = phi i64 [ 0, %b76 ], [ %v857, %b146 ]
  %v398 = icmp slt i64 %v397, %v5
  br i1 %v398, label %b81, label %b82
b81:
  %v399 = add i64 %v397, %v396
  %v400 = icmp slt i64 %v399, %v5
  %v401 = select i1 %v400, i64 %v399, i64 %v5
  %v402 = sub i64 %v401, %v397
  %v403 = mul i64 %v402, %v7
  %v404 = add i64 %v403, 0
  %v405 = sdiv i64 %v404, 1
  %v406 = add i64 %v2, 1
  %v407 = mul i64 %v405, %v2
  %v408 = sdiv i64 %v407, %v3
  %v409 = mul i64 %v408, 1
  %v410 = icmp slt i64 %v409, %v403
  %v411 = select i1 %v410, i64 %v409, i64 %v403
  %v412 = mul i64 %v405, %v406
  %v413 = sdiv i64 %v412, %v3
  %v414 = mul i64 %v413, 1
  %v415 = icmp slt i64 %v414, %v403
  %v416 = select i1 %v415, i64 %v414, i64 %v403
  %v417 = mul i64 %v397, %v7
  %v418 = add i64 %v411, %v417
  %v419 = add i64 %v416, %v417
  br label %b83
b83:
  %v420 = phi i64 [ %v418, %b81 ], [ %v440, %b84 ]
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b84, label %b85
b84:
  %v422 = mul i64 %v420, 1
  %v423 = getelementptr inbounds float, ptr %v10, i64 %v422
  %v424 = getelementptr inbounds float, ptr %v423, i64 0
  %v425 = load float, ptr %v424, align 4
  %v426 = mul i64 %v420, 8
  %v427 = getelementptr inbounds float, ptr %v58, i64 %v426
  %v428 = add i64 0, 0
  %v429 = fptosi float %v425 to i64
  %v430 = icmp slt i64 %v429, 0
  %v431 = select i1 %v430, i64 0, i64 %v429
  %v432 = icmp sgt i64 %v431, 7
  %v433 = select i1 %v432, i64 7, i64 %v431
  %v434 = mul i64 %v433, 8
  %v435 = add i64 %v428, %v434
  %v436 = getelementptr inbounds float, ptr %v12, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = add i64 0, 0
  %v439 = getelementptr inbounds float, ptr %v427, i64 %v438
  store <8 x float> %v437, ptr %v439, align 4
  %v440 = add nsw i64 %v420, 1
  br label %b83
b85:
  %v442 = add i64 %v403, 0
  %v443 = sdiv i64 %v442, 1
  %v444 = add i64 %v2, 1
  %v445 = mul i64 %v443, %v2
  %v446 = sdiv i64 %v445, %v3
  %v447 = mul i64 %v446, 1
  %v448 = icmp slt i64 %v447, %v403
  %v449 = select i1 %v448, i64 %v447, i64 %v403
  %v450 = mul i64 %v443, %v444
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, %v403
  %v454 = select i1 %v453, i64 %v452, i64 %v403
  %v455 = mul i64 %v397, %v7
  %v456 = add i64 %v449, %v455
  %v457 = add i64 %v454, %v455
  br label %b86
b86:
  %v458 = phi i64 [ %v456, %b85 ], [ %v514, %b91 ]
  %v459 = icmp slt i64 %v458, %v457
  br i1 %v459, label %b87, label %b88
b87:
  %v460 = add i64 %v458, 96
  %v461 = icmp slt i64 %v460, %v457
  %v462 = select i1 %v461, i64 %v460, i64 %v457
  br label %b89
b89:
  %v463 = phi i64 [ 0, %b87 ], [ %v513, %b94 ]
  %v464 = icmp slt i64 %v463, 1
  br i1 %v464, label %b90, label %b91
b90:
  %v465 = sub i64 %v462, %v458
  %v466 = sub i64 4, 1
  %v467 = add i64 %v465, %v466
  %v468 = sdiv i64 %v467, 4
  br label %b92
b92:
  %v469 = phi i64 [ 0, %b90 ], [ %v512, %b99 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b93, label %b94
b93:
  %v471 = mul i64 %v465, %v469
  %v472 = sdiv i64 %v471, %v468
  %v473 = add i64 %v458, %v472
  %v474 = add i64 %v469, 1
  %v475 = mul i64 %v465, %v474
  %v476 = sdiv i64 %v475, %v468
  %v477 = add i64 %v458, %v476
  %v478 = mul i64 %v463, 192
  %v479 = getelementptr inbounds float, ptr %v251, i64 %v478
  %v480 = sub i64 %v477, %v473
  %v481 = mul i64 %v473, 8
  %v482 = getelementptr inbounds float, ptr %v58, i64 %v481
  %v483 = getelementptr inbounds float, ptr %v482, i64 0
  %v484 = sub i64 %v480, 1
  %v485 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v484
  %v486 = load ptr, ptr %v485, align 4
  %v487 = getelementptr inbounds float, ptr %v441, i64 0
  %v488 = icmp sgt i64 %v480, 0
  br i1 %v488, label %b95, label %b96
b95:
  call void %v486(ptr %v483, i64 8, ptr %v479, i64 8, ptr %v487, i64 24, i64 8)
  br label %b96
b96:
  %v489 = add i64 %v478, 192
  br label %b97
b97:
  %v490 = phi i64 [ %v473, %b96 ], [ %v511, %b102 ]
  %v491 = icmp slt i64 %v490, %v477
  br i1 %v491, label %b98, label %b99
b98:
  %v492 = sub i64 %v490, %v473
  %v493 = mul i64 %v492, 24
  %v494 = getelementptr inbounds float, ptr %v441, i64 %v493
  %v495 = mul i64 %v397, %v7
  %v496 = sub i64 %v490, %v495
  %v497 = mul i64 %v496, 24
  %v498 = getelementptr inbounds float, ptr %v60, i64 %v497
  br label %b100
b100:
  %v499 = phi i64 [ 0, %b98 ], [ %v510, %b101 ]
  %v500 = icmp slt i64 %v499, 3
  br i1 %v500, label %b101, label %b102
b101:
  %v501 = mul i64 %v463, 3
  %v502 = add i64 %v501, %v499
  %v503 = mul i64 %v502, 8
  %v504 = add i64 0, %v499
  %v505 = mul i64 %v504, 8
  %v506 = getelementptr inbounds float, ptr %v494, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 0, %v503
  %v509 = getelementptr inbounds float, ptr %v498, i64 %v508
  store <8 x float> %v507, ptr %v509, align 4
  %v510 = add nsw i64 %v499, 1
  br label %b100
b102:
  %v511 = add nsw i64 %v490, 1
  br label %b97
b99:
  %v512 = add nsw i64 %v469, 1
  br label %b92
b94:
  %v513 = add nsw i64 %v463, 1
  br label %b89
b91:
  %v514 = add nsw i64 %v458, 96
  br label %b86
b88:
  %v515 = icmp sgt i64 %v3, 1
  br i1 %v515, label %b103, label %b104
b103:
  %v516 = getelementptr inbounds i64, ptr %v1, i64 3
  %v517 = atomicrmw add ptr %v516, i64 1 acq_rel
  %v518 = load i64, ptr %v125, align 8
  %v519 = add i64 %v518, 1
  store i64 %v519, ptr %v125, align 8
  %v520 = mul i64 %v3, %v519
  br label %b105
b105:
  %v521 = load atomic i64, ptr %v516 acquire, align 8
  %v522 = icmp slt i64 %v521, %v520
  br i1 %v522, label %b106, label %b107
b106:
  %v523 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  br label %b108
b108:
  %v524 = phi i64 [ %v397, %b104 ], [ %v847, %b130 ]
  %v525 = icmp slt i64 %v524, %v401
  br i1 %v525, label %b109, label %b110
b109:
  %v527 = add i64 %v7, 0
  %v528 = sdiv i64 %v527, 1
  %v529 = add i64 %v2, 1
  %v530 = mul i64 %v528, %v2
  %v531 = sdiv i64 %v530, %v3
  %v532 = mul i64 %v531, 1
  %v533 = icmp slt i64 %v532, %v7
  %v534 = select i1 %v533, i64 %v532, i64 %v7
  %v535 = mul i64 %v528, %v529
  %v536 = sdiv i64 %v535, %v3
  %v537 = mul i64 %v536, 1
  %v538 = icmp slt i64 %v537, %v7
  %v539 = select i1 %v538, i64 %v537, i64 %v7
  br label %b111
b111:
  %v540 = phi i64 [ %v534, %b109 ], [ %v704, %b116 ]
  %v541 = icmp slt i64 %v540, %v539
  br i1 %v541, label %b112, label %b113
b112:
  %v542 = add i64 %v540, 96
  %v543 = icmp slt i64 %v542, %v539
  %v544 = select i1 %v543, i64 %v542, i64 %v539
  br label %b114
b114:
  %v545 = phi i64 [ 0, %b112 ], [ %v703, %b119 ]
  %v546 = icmp slt i64 %v545, 1
  br i1 %v546, label %b115, label %b116
b115:
  %v547 = sub i64 %v544, %v540
  %v548 = sub i64 6, 1
  %v549 = add i64 %v547, %v548
  %v550 = sdiv i64 %v549, 6
  br label %b117
b117:
  %v551 = phi i64 [ 0, %b115 ], [ %v702, %b124 ]
  %v552 = icmp slt i64 %v551, %v550
  br i1 %v552, label %b118, label %b119
b118:
  %v553 = mul i64 %v547, %v551
  %v554 = sdiv i64 %v553, %v550
  %v555 = add i64 %v540, %v554
  %v556 = add i64 %v551, 1
  %v557 = mul i64 %v547, %v556
  %v558 = sdiv i64 %v557, %v550
  %v559 = add i64 %v540, %v558
  %v560 = mul i64 %v545, 128
  %v561 = getelementptr inbounds float, ptr %v312, i64 %v560
  %v562 = sub i64 %v559, %v555
  %v563 = add i64 %v524, 0
  %v564 = and i64 %v563, %v94
  %v565 = mul i64 %v564, %v7
  %v566 = add i64 %v565, %v555
  %v567 = mul i64 %v566, 8
  %v568 = getelementptr inbounds float, ptr %v32, i64 %v567
  %v569 = getelementptr inbounds float, ptr %v568, i64 0
  %v570 = sub i64 %v562, 1
  %v571 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v570
  %v572 = load ptr, ptr %v571, align 4
  %v573 = getelementptr inbounds float, ptr %v526, i64 0
  %v574 = icmp sgt i64 %v562, 0
  br i1 %v574, label %b120, label %b121
b120:
  call void %v572(ptr %v569, i64 8, ptr %v561, i64 8, ptr %v573, i64 16, i64 8)
  br label %b121
b121:
  %v575 = add i64 %v560, 128
  br label %b122
b122:
  %v576 = phi i64 [ %v555, %b121 ], [ %v701, %b127 ]
  %v577 = icmp slt i64 %v576, %v559
  br i1 %v577, label %b123, label %b124
b123:
  %v578 = sub i64 %v576, %v555
  %v579 = mul i64 %v578, 16
  %v580 = getelementptr inbounds float, ptr %v526, i64 %v579
  %v581 = add i64 %v524, 0
  %v582 = sub i64 %v581, %v397
  %v583 = mul i64 %v582, %v7
  %v584 = add i64 %v583, %v576
  %v585 = mul i64 %v584, 24
  %v586 = getelementptr inbounds float, ptr %v60, i64 %v585
  %v587 = add i64 %v524, 0
  %v588 = and i64 %v587, %v94
  %v589 = mul i64 %v588, %v7
  %v590 = add i64 %v589, %v576
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v32, i64 %v591
  %v593 = add i64 %v524, 0
  %v594 = and i64 %v593, %v100
  %v595 = mul i64 %v594, %v7
  %v596 = add i64 %v595, %v576
  %v597 = mul i64 %v596, 8
  %v598 = getelementptr inbounds float, ptr %v62, i64 %v597
  %v599 = add i64 %v524, 0
  %v600 = and i64 %v599, %v102
  %v601 = mul i64 %v600, %v7
  %v602 = add i64 %v601, %v576
  %v603 = mul i64 %v602, 8
  %v604 = getelementptr inbounds float, ptr %v64, i64 %v603
  %v605 = add i64 %v524, 0
  %v606 = and i64 %v605, %v104
  %v607 = mul i64 %v606, %v7
  %v608 = add i64 %v607, %v576
  %v609 = mul i64 %v608, 8
  %v610 = getelementptr inbounds float, ptr %v66, i64 %v609
  br label %b125
b125:
  %v611 = phi i64 [ 0, %b123 ], [ %v700, %b126 ]
  %v612 = icmp slt i64 %v611, 1
  br i1 %v612, label %b126, label %b127
b126:
  %v613 = mul i64 %v545, 1
  %v614 = add i64 %v613, %v611
  %v615 = mul i64 %v614, 8
  %v616 = add i64 0, %v611
  %v617 = mul i64 %v616, 8
  %v618 = getelementptr inbounds float, ptr %v580, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = add i64 1, %v611
  %v621 = mul i64 %v620, 8
  %v622 = getelementptr inbounds float, ptr %v580, i64 %v621
  %v623 = load <8 x float>, ptr %v622, align 4
  %v624 = add i64 0, %v615
  %v625 = getelementptr inbounds float, ptr %v586, i64 %v624
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = fadd <8 x float> %v626, %v619
  %v628 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v627)
  %v629 = fneg <8 x float> %v628
  %v630 = fcmp olt <8 x float> %v629, splat (float 0xC05A400000000000)
  %v631 = select <8 x i1> %v630, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v629
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v633 = fsub <8 x float> %v632, splat (float 0x4168000000000000)
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v633, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v631)
  %v635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v633, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v634)
  %v636 = bitcast <8 x float> %v632 to <8 x i32>
  %v637 = fmul <8 x float> %v635, %v635
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v635, <8 x float> splat (float 0x3F81227F40000000))
  %v639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v638, <8 x float> %v635, <8 x float> splat (float 0x3FA5556740000000))
  %v640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v639, <8 x float> %v635, <8 x float> splat (float 0x3FC5554B00000000))
  %v641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v640, <8 x float> %v635, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v637, <8 x float> %v641, <8 x float> %v635)
  %v643 = sub <8 x i32> %v636, splat (i32 1262485250)
  %v644 = lshr <8 x i32> %v643, splat (i32 1)
  %v645 = sub <8 x i32> %v643, %v644
  %v646 = shl <8 x i32> %v644, splat (i32 23)
  %v647 = bitcast <8 x i32> %v646 to <8 x float>
  %v648 = shl <8 x i32> %v645, splat (i32 23)
  %v649 = bitcast <8 x i32> %v648 to <8 x float>
  %v650 = fadd <8 x float> %v642, splat (float 0x3FF0000000000000)
  %v651 = fmul <8 x float> %v650, %v647
  %v652 = fmul <8 x float> %v651, %v649
  %v653 = fcmp olt <8 x float> %v627, splat (float 0x0000000000000000)
  %v654 = select <8 x i1> %v653, <8 x float> %v652, <8 x float> splat (float 0x3FF0000000000000)
  %v655 = fadd <8 x float> %v652, splat (float 0x3FF0000000000000)
  %v656 = fdiv <8 x float> %v654, %v655
  %v657 = add i64 8, %v615
  %v658 = getelementptr inbounds float, ptr %v586, i64 %v657
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = fadd <8 x float> %v659, %v623
  %v661 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v660)
  %v662 = fneg <8 x float> %v661
  %v663 = fcmp olt <8 x float> %v662, splat (float 0xC05A400000000000)
  %v664 = select <8 x i1> %v663, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v662
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v664, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v666 = fsub <8 x float> %v665, splat (float 0x4168000000000000)
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v666, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v664)
  %v668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v666, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v667)
  %v669 = bitcast <8 x float> %v665 to <8 x i32>
  %v670 = fmul <8 x float> %v668, %v668
  %v671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v668, <8 x float> splat (float 0x3F81227F40000000))
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> %v668, <8 x float> splat (float 0x3FA5556740000000))
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v672, <8 x float> %v668, <8 x float> splat (float 0x3FC5554B00000000))
  %v674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v673, <8 x float> %v668, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v670, <8 x float> %v674, <8 x float> %v668)
  %v676 = sub <8 x i32> %v669, splat (i32 1262485250)
  %v677 = lshr <8 x i32> %v676, splat (i32 1)
  %v678 = sub <8 x i32> %v676, %v677
  %v679 = shl <8 x i32> %v677, splat (i32 23)
  %v680 = bitcast <8 x i32> %v679 to <8 x float>
  %v681 = shl <8 x i32> %v678, splat (i32 23)
  %v682 = bitcast <8 x i32> %v681 to <8 x float>
  %v683 = fadd <8 x float> %v675, splat (float 0x3FF0000000000000)
  %v684 = fmul <8 x float> %v683, %v680
  %v685 = fmul <8 x float> %v684, %v682
  %v686 = fcmp olt <8 x float> %v660, splat (float 0x0000000000000000)
  %v687 = select <8 x i1> %v686, <8 x float> %v685, <8 x float> splat (float 0x3FF0000000000000)
  %v688 = fadd <8 x float> %v685, splat (float 0x3FF0000000000000)
  %v689 = fdiv <8 x float> %v687, %v688
  %v690 = add i64 0, %v615
  %v691 = getelementptr inbounds float, ptr %v592, i64 %v690
  %v692 = load <8 x float>, ptr %v691, align 4
  %v693 = fmul <8 x float> %v656, %v692
  %v694 = add i64 0, %v615
  %v695 = getelementptr inbounds float, ptr %v598, i64 %v694
  store <8 x float> %v656, ptr %v695, align 4
  %v696 = add i64 0, %v615
  %v697 = getelementptr inbounds float, ptr %v604, i64 %v696
  store <8 x float> %v689, ptr %v697, align 4
  %v698 = add i64 0, %v615
  %v699 = getelementptr inbounds float, ptr %v610, i64 %v698
  store <8 x float> %v693, ptr %v699, align 4
  %v700 = add nsw i64 %v611, 1
  br label %b125
b127:
  %v701 = add nsw i64 %v576, 1
  br label %b122
b124:
  %v702 = add nsw i64 %v551, 1
  br label %b117
b119:
  %v703 = add nsw i64 %v545, 1
  br label %b114
b116:
  %v704 = add nsw i64 %v540, 96
  br label %b111
b113:
  %v706 = add i64 %v7, 0
  %v707 = sdiv i64 %v706, 1
  %v708 = add i64 %v2, 1
  %v709 = mul i64 %v707, %v2
  %v710 = sdiv i64 %v709, %v3
  %v711 = mul i64 %v710, 1
  %v712 = icmp slt i64 %v711, %v7
  %v713 = select i1 %v712, i64 %v711, i64 %v7
  %v714 = mul i64 %v707, %v708
  %v715 = sdiv i64 %v714, %v3
  %v716 = mul i64 %v715, 1
  %v717 = icmp slt i64 %v716, %v7
  %v718 = select i1 %v717, i64 %v716, i64 %v7
  br label %b128
b128:
  %v719 = phi i64 [ %v713, %b113 ], [ %v846, %b133 ]
  %v720 = icmp slt i64 %v719, %v718
  br i1 %v720, label %b129, label %b130
b129:
  %v721 = add i64 %v719, 96
  %v722 = icmp slt i64 %v721, %v718
  %v723 = select i1 %v722, i64 %v721, i64 %v718
  br label %b131
b131:
  %v724 = phi i64 [ 0, %b129 ], [ %v845, %b136 ]
  %v725 = icmp slt i64 %v724, 1
  br i1 %v725, label %b132, label %b133
b132:
  %v726 = sub i64 %v723, %v719
  %v727 = sub i64 8, 1
  %v728 = add i64 %v726, %v727
  %v729 = sdiv i64 %v728, 8
  br label %b134
b134:
  %v730 = phi i64 [ 0, %b132 ], [ %v844, %b141 ]
  %v731 = icmp slt i64 %v730, %v729
  br i1 %v731, label %b135, label %b136
b135:
  %v732 = mul i64 %v726, %v730
  %v733 = sdiv i64 %v732, %v729
  %v734 = add i64 %v719, %v733
  %v735 = add i64 %v730, 1
  %v736 = mul i64 %v726, %v735
  %v737 = sdiv i64 %v736, %v729
  %v738 = add i64 %v719, %v737
  %v739 = mul i64 %v724, 64
  %v740 = getelementptr inbounds float, ptr %v313, i64 %v739
  %v741 = sub i64 %v738, %v734
  %v742 = add i64 %v524, 0
  %v743 = and i64 %v742, %v104
  %v744 = mul i64 %v743, %v7
  %v745 = add i64 %v744, %v734
  %v746 = mul i64 %v745, 8
  %v747 = getelementptr inbounds float, ptr %v66, i64 %v746
  %v748 = getelementptr inbounds float, ptr %v747, i64 0
  %v749 = sub i64 %v741, 1
  %v750 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v749
  %v751 = load ptr, ptr %v750, align 4
  %v752 = getelementptr inbounds float, ptr %v705, i64 0
  %v753 = icmp sgt i64 %v741, 0
  br i1 %v753, label %b137, label %b138
b137:
  call void %v751(ptr %v748, i64 8, ptr %v740, i64 8, ptr %v752, i64 8, i64 0)
  br label %b138
b138:
  %v754 = add i64 %v739, 64
  br label %b139
b139:
  %v755 = phi i64 [ %v734, %b138 ], [ %v843, %b144 ]
  %v756 = icmp slt i64 %v755, %v738
  br i1 %v756, label %b140, label %b141
b140:
  %v757 = sub i64 %v755, %v734
  %v758 = mul i64 %v757, 8
  %v759 = getelementptr inbounds float, ptr %v705, i64 %v758
  %v760 = add i64 %v524, 0
  %v761 = sub i64 %v760, %v397
  %v762 = mul i64 %v761, %v7
  %v763 = add i64 %v762, %v755
  %v764 = mul i64 %v763, 24
  %v765 = getelementptr inbounds float, ptr %v60, i64 %v764
  %v766 = add i64 %v524, 0
  %v767 = and i64 %v766, %v102
  %v768 = mul i64 %v767, %v7
  %v769 = add i64 %v768, %v755
  %v770 = mul i64 %v769, 8
  %v771 = getelementptr inbounds float, ptr %v64, i64 %v770
  %v772 = add i64 %v524, 0
  %v773 = and i64 %v772, %v94
  %v774 = mul i64 %v773, %v7
  %v775 = add i64 %v774, %v755
  %v776 = mul i64 %v775, 8
  %v777 = getelementptr inbounds float, ptr %v32, i64 %v776
  %v778 = add i64 %v524, 0
  %v779 = and i64 %v778, %v106
  %v780 = mul i64 %v779, %v7
  %v781 = add i64 %v780, %v755
  %v782 = mul i64 %v781, 8
  %v783 = getelementptr inbounds float, ptr %v68, i64 %v782
  %v784 = add i64 %v524, 1
  %v785 = and i64 %v784, %v94
  %v786 = mul i64 %v785, %v7
  %v787 = add i64 %v786, %v755
  %v788 = mul i64 %v787, 8
  %v789 = getelementptr inbounds float, ptr %v32, i64 %v788
  br label %b142
b142:
  %v790 = phi i64 [ 0, %b140 ], [ %v842, %b143 ]
  %v791 = icmp slt i64 %v790, 1
  br i1 %v791, label %b143, label %b144
b143:
  %v792 = mul i64 %v724, 1
  %v793 = add i64 %v792, %v790
  %v794 = mul i64 %v793, 8
  %v795 = add i64 0, %v790
  %v796 = mul i64 %v795, 8
  %v797 = getelementptr inbounds float, ptr %v759, i64 %v796
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = add i64 16, %v794
  %v800 = getelementptr inbounds float, ptr %v765, i64 %v799
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = fadd <8 x float> %v801, %v798
  %v803 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v802)
  %v804 = fcmp ogt <8 x float> %v803, splat (float 0x4023000000000000)
  %v805 = select <8 x i1> %v804, <8 x float> splat (float 0x4023000000000000), <8 x float> %v803
  %v806 = fadd <8 x float> %v805, %v805
  %v807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v806, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v808 = fsub <8 x float> %v807, splat (float 0x4168000000000000)
  %v809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v806)
  %v810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v809)
  %v811 = bitcast <8 x float> %v807 to <8 x i32>
  %v812 = fmul <8 x float> %v810, %v810
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v810, <8 x float> splat (float 0x3F81227F40000000))
  %v814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v813, <8 x float> %v810, <8 x float> splat (float 0x3FA5556740000000))
  %v815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> %v810, <8 x float> splat (float 0x3FC5554B00000000))
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> %v810, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v812, <8 x float> %v816, <8 x float> %v810)
  %v818 = shl <8 x i32> %v811, splat (i32 23)
  %v819 = add <8 x i32> %v818, splat (i32 1065353216)
  %v820 = bitcast <8 x i32> %v819 to <8 x float>
  %v821 = fsub <8 x float> %v820, splat (float 0x3FF0000000000000)
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v820, <8 x float> %v817, <8 x float> %v821)
  %v823 = fadd <8 x float> %v822, splat (float 0x4000000000000000)
  %v824 = fdiv <8 x float> %v822, %v823
  %v825 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v824, <8 x float> %v802)
  %v826 = add i64 0, %v794
  %v827 = getelementptr inbounds float, ptr %v771, i64 %v826
  %v828 = load <8 x float>, ptr %v827, align 4
  %v829 = add i64 0, %v794
  %v830 = getelementptr inbounds float, ptr %v777, i64 %v829
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = fmul <8 x float> %v828, %v831
  %v833 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v834 = shufflevector <8 x float> %v833, <8 x float> poison, <8 x i32> zeroinitializer
  %v835 = fsub <8 x float> %v834, %v828
  %v836 = fmul <8 x float> %v835, %v825
  %v837 = fadd <8 x float> %v832, %v836
  %v838 = add i64 0, %v794
  %v839 = getelementptr inbounds float, ptr %v783, i64 %v838
  store <8 x float> %v825, ptr %v839, align 4
  %v840 = add i64 0, %v794
  %v841 = getelementptr inbounds float, ptr %v789, i64 %v840
  store <8 x float> %v837, ptr %v841, align 4
  %v842 = add nsw i64 %v790, 1
  br label %b142
b144:
  %v843 = add nsw i64 %v755, 1
  br label %b139
b141:
  %v844 = add nsw i64 %v730, 1
  br label %b134
b136:
  %v845 = add nsw i64 %v724, 1
  br label %b131
b133:
  %v846 = add nsw i64 %v719, 96
  br label %b128
b130:
  %v847 = add nsw i64 %v524, 1
  br label %b108
b110:
  %v848 = icmp sgt i64 %v3, 1
  br i1 %v848, label %b145, label %b146
b145:
  %v849 = getelementptr inbounds i64, ptr %v1, i64 3
  %v850 = atomicrmw add ptr %v849, i64 1 acq_rel
  %v851 = load i64, ptr %v125, align 8
  %v852 = add i64 %v851, 1
  store i64 %v852, ptr %v125, align 8
  %v853 = mul i64 %v3, %v852
  br label %b147
b147:
  %v854 = load atomic i64, ptr %v849 acquire, align 8
  %v855 = icmp slt i64 %v854, %v853
  br i1 %v855, label %b148, label %b149
b148:
  %v856 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  %v857 = add nsw i64 %v397, %v396
  br label %b80
b82:
  %v858 = getelementptr inbounds float, ptr %v127, i64 384
  %v859 = getelementptr inbounds i64, ptr %v1, i64 4
  %v860 = load i64, ptr %v859, align 8
  %v861 = icmp eq i64 %v860, 0
  br i1 %v861, label %b150, label %b151
b150:
  %v862 = add i64 1, 0
  %v863 = sdiv i64 %v862, 1
  %v864 = add i64 %v2, 1
  %v865 = mul i64 %v863, %v2
  %v866 = sdiv i64 %v865, %v3
  %v867 = mul i64 %v866, 1
  %v868 = icmp slt i64 %v867, 1
  %v869 = select i1 %v868, i64 %v867, i64 1
  %v870 = mul i64 %v863, %v864
  %v871 = sdiv i64 %v870, %v3
  %v872 = mul i64 %v871, 1
  %v873 = icmp slt i64 %v872, 1
  %v874 = select i1 %v873, i64 %v872, i64 1
  %v875 = icmp slt i64 %v874, 1
  %v876 = select i1 %v875, i64 %v874, i64 1
  br label %b152
b152:
  %v877 = phi i64 [ %v869, %b150 ], [ %v891, %b153 ]
  %v878 = icmp slt i64 %v877, %v876
  br i1 %v878, label %b153, label %b154
b153:
  %v879 = mul i64 %v877, 64
  %v880 = mul i64 %v877, 8
  %v881 = add i64 %v879, 0
  %v882 = add i64 %v880, 0
  %v883 = getelementptr inbounds float, ptr %v858, i64 %v881
  %v884 = sub i64 8, %v882
  %v885 = icmp slt i64 %v884, 0
  %v886 = select i1 %v885, i64 0, i64 %v884
  %v887 = mul i64 %v882, 8
  %v888 = add i64 0, %v887
  %v889 = getelementptr inbounds float, ptr %v26, i64 %v888
  call void @pack_turned(ptr %v889, i64 8, i64 1, i64 8, i64 %v886, ptr %v883, i64 8)
  %v890 = add i64 %v879, 64
  %v891 = add nsw i64 %v877, 1
  br label %b152
b154:
  br label %b151
b151:
  %v892 = icmp sgt i64 %v3, 1
  br i1 %v892, label %b155, label %b156
b155:
  %v893 = getelementptr inbounds i64, ptr %v1, i64 3
  %v894 = atomicrmw add ptr %v893, i64 1 acq_rel
  %v895 = load i64, ptr %v125, align 8
  %v896 = add i64 %v895, 1
  store i64 %v896, ptr %v125, align 8
  %v897 = mul i64 %v3, %v896
  br label %b157
b157:
  %v898 = load atomic i64, ptr %v893 acquire, align 8
  %v899 = icmp slt i64 %v898, %v897
  br i1 %v899, label %b158, label %b159
b158:
  %v900 = call i32 @sched_yield()
  br label %b157
b159:
  br label %b156
b156:
  %v902 = add i64 %v8, 0
  %v903 = sdiv i64 %v902, 1
  %v904 = add i64 %v2, 1
  %v905 = mul i64 %v903, %v2
  %v906 = sdiv i64 %v905, %v3
  %v907 = mul i64 %v906, 1
  %v908 = icmp slt i64 %v907, %v8
  %v909 = select i1 %v908, i64 %v907, i64 %v8
  %v910 = mul i64 %v903, %v904
  %v911 = sdiv i64 %v910, %v3
  %v912 = mul i64 %v911, 1
  %v913 = icmp slt i64 %v912, %v8
  %v914 = select i1 %v913, i64 %v912, i64 %v8
  br label %b160
b160:
  %v915 = phi i64 [ %v909, %b156 ], [ %v1002, %b165 ]
  %v916 = icmp slt i64 %v915, %v914
  br i1 %v916, label %b161, label %b162
b161:
  %v917 = add i64 %v915, 96
  %v918 = icmp slt i64 %v917, %v914
  %v919 = select i1 %v918, i64 %v917, i64 %v914
  br label %b163
b163:
  %v920 = phi i64 [ 0, %b161 ], [ %v1001, %b168 ]
  %v921 = icmp slt i64 %v920, 1
  br i1 %v921, label %b164, label %b165
b164:
  %v922 = sub i64 %v919, %v915
  %v923 = sub i64 8, 1
  %v924 = add i64 %v922, %v923
  %v925 = sdiv i64 %v924, 8
  br label %b166
b166:
  %v926 = phi i64 [ 0, %b164 ], [ %v1000, %b173 ]
  %v927 = icmp slt i64 %v926, %v925
  br i1 %v927, label %b167, label %b168
b167:
  %v928 = mul i64 %v922, %v926
  %v929 = sdiv i64 %v928, %v925
  %v930 = add i64 %v915, %v929
  %v931 = add i64 %v926, 1
  %v932 = mul i64 %v922, %v931
  %v933 = sdiv i64 %v932, %v925
  %v934 = add i64 %v915, %v933
  %v935 = mul i64 %v920, 64
  %v936 = getelementptr inbounds float, ptr %v858, i64 %v935
  %v937 = sub i64 %v934, %v930
  %v938 = mul i64 1, %v7
  %v939 = add i64 %v930, %v938
  %v940 = mul i64 %v939, 8
  %v941 = getelementptr inbounds float, ptr %v32, i64 %v940
  %v942 = getelementptr inbounds float, ptr %v941, i64 0
  %v943 = sub i64 %v937, 1
  %v944 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v943
  %v945 = load ptr, ptr %v944, align 4
  %v946 = getelementptr inbounds float, ptr %v901, i64 0
  %v947 = icmp sgt i64 %v937, 0
  br i1 %v947, label %b169, label %b170
b169:
  call void %v945(ptr %v942, i64 8, ptr %v936, i64 8, ptr %v946, i64 8, i64 0)
  br label %b170
b170:
  %v948 = add i64 %v935, 64
  br label %b171
b171:
  %v949 = phi i64 [ %v930, %b170 ], [ %v999, %b176 ]
  %v950 = icmp slt i64 %v949, %v934
  br i1 %v950, label %b172, label %b173
b172:
  %v951 = sub i64 %v949, %v930
  %v952 = mul i64 %v951, 8
  %v953 = getelementptr inbounds float, ptr %v901, i64 %v952
  %v954 = mul i64 %v949, 8
  %v955 = getelementptr inbounds float, ptr %v36, i64 %v954
  %v956 = mul i64 %v949, 8
  %v957 = getelementptr inbounds float, ptr %v70, i64 %v956
  br label %b174
b174:
  %v958 = phi i64 [ 0, %b172 ], [ %v998, %b175 ]
  %v959 = icmp slt i64 %v958, 1
  br i1 %v959, label %b175, label %b176
b175:
  %v960 = mul i64 %v920, 1
  %v961 = add i64 %v960, %v958
  %v962 = mul i64 %v961, 8
  %v963 = add i64 0, %v958
  %v964 = mul i64 %v963, 8
  %v965 = getelementptr inbounds float, ptr %v953, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v966)
  %v968 = fcmp ogt <8 x float> %v967, splat (float 0x4023000000000000)
  %v969 = select <8 x i1> %v968, <8 x float> splat (float 0x4023000000000000), <8 x float> %v967
  %v970 = fadd <8 x float> %v969, %v969
  %v971 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v970, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v972 = fsub <8 x float> %v971, splat (float 0x4168000000000000)
  %v973 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v972, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v970)
  %v974 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v972, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v973)
  %v975 = bitcast <8 x float> %v971 to <8 x i32>
  %v976 = fmul <8 x float> %v974, %v974
  %v977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v974, <8 x float> splat (float 0x3F81227F40000000))
  %v978 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v977, <8 x float> %v974, <8 x float> splat (float 0x3FA5556740000000))
  %v979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v978, <8 x float> %v974, <8 x float> splat (float 0x3FC5554B00000000))
  %v980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v979, <8 x float> %v974, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v976, <8 x float> %v980, <8 x float> %v974)
  %v982 = shl <8 x i32> %v975, splat (i32 23)
  %v983 = add <8 x i32> %v982, splat (i32 1065353216)
  %v984 = bitcast <8 x i32> %v983 to <8 x float>
  %v985 = fsub <8 x float> %v984, splat (float 0x3FF0000000000000)
  %v986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v984, <8 x float> %v981, <8 x float> %v985)
  %v987 = fadd <8 x float> %v986, splat (float 0x4000000000000000)
  %v988 = fdiv <8 x float> %v986, %v987
  %v989 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v988, <8 x float> %v966)
  %v990 = fmul <8 x float> %v989, %v989
  %v991 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v992 = shufflevector <8 x float> %v991, <8 x float> poison, <8 x i32> zeroinitializer
  %v993 = fsub <8 x float> %v992, %v990
  %v994 = add i64 0, %v962
  %v995 = getelementptr inbounds float, ptr %v955, i64 %v994
  store <8 x float> %v989, ptr %v995, align 4
  %v996 = add i64 0, %v962
  %v997 = getelementptr inbounds float, ptr %v957, i64 %v996
  store <8 x float> %v993, ptr %v997, align 4
  %v998 = add nsw i64 %v958, 1
  br label %b174
b176:
  %v999 = add nsw i64 %v949, 1
  br label %b171
b173:
  %v1000 = add nsw i64 %v926, 1
  br label %b166
b168:
  %v1001 = add nsw i64 %v920, 1
  br label %b163
b165:
  %v1002 = add nsw i64 %v915, 96
  br label %b160
b162:
  %v1003 = icmp sgt i64 %v3, 1
  br i1 %v1003, label %b177, label %b178
b177:
  %v1004 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1005 = atomicrmw add ptr %v1004, i64 1 acq_rel
  %v1006 = load i64, ptr %v125, align 8
  %v1007 = add i64 %v1006, 1
  store i64 %v1007, ptr %v125, align 8
  %v1008 = mul i64 %v3, %v1007
  br label %b179
b179:
  %v1009 = load atomic i64, ptr %v1004 acquire, align 8
  %v1010 = icmp slt i64 %v1009, %v1008
  br i1 %v1010, label %b180, label %b181
b180:
  %v1011 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
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
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = add i64 %v9, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v42, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v42, i64 16
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = mul i64 %v1, 0
  %v50 = add i64 %v49, %v40
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v44, <8 x float> %v13)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v46, <8 x float> %v14)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v15)
  %v58 = add i64 %v9, 2
  %v59 = mul i64 %v58, 24
  %v60 = getelementptr inbounds float, ptr %v2, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 0
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v60, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v60, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v1, 0
  %v68 = add i64 %v67, %v58
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v62, <8 x float> %v16)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v64, <8 x float> %v17)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v66, <8 x float> %v18)
  %v76 = add i64 %v9, 3
  %v77 = mul i64 %v76, 24
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v78, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v78, i64 16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = mul i64 %v1, 0
  %v86 = add i64 %v85, %v76
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v19)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v82, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v84, <8 x float> %v21)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v11, %v14
  %v97 = fadd <8 x float> %v12, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  %v102 = fadd <8 x float> %v99, %v20
  %v103 = fadd <8 x float> %v100, %v21
  br label %b3
b3:
  %v104 = phi i64 [ %v8, %b2 ], [ %v126, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v102, %b2 ], [ %v124, %b4 ]
  %v107 = phi <8 x float> [ %v103, %b2 ], [ %v125, %b4 ]
  %v108 = icmp slt i64 %v104, %v3
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v104, 24
  %v110 = getelementptr inbounds float, ptr %v2, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v110, i64 8
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v110, i64 16
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v104
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v105)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v106)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v107)
  %v126 = add nsw i64 %v104, 1
  br label %b3
b5:
  %v127 = mul i64 %v5, 0
  %v128 = mul i64 %v6, 0
  %v129 = add i64 %v127, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v105, ptr %v130, align 4
  %v131 = mul i64 %v6, 1
  %v132 = add i64 %v127, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v106, ptr %v133, align 4
  %v134 = mul i64 %v6, 2
  %v135 = add i64 %v127, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v107, ptr %v136, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 24
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v49
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v18)
  %v67 = mul i64 %v1, 1
  %v68 = add i64 %v67, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v53, <8 x float> %v19)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v55, <8 x float> %v20)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v57, <8 x float> %v21)
  %v76 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  %v81 = fadd <8 x float> %v14, %v20
  %v82 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v83 = phi i64 [ %v8, %b2 ], [ %v117, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v115, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v116, %b4 ]
  %v90 = icmp slt i64 %v83, %v3
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v83, 24
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v92, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v92, i64 16
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = mul i64 %v1, 0
  %v100 = add i64 %v99, %v83
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v84)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v96, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v98, <8 x float> %v86)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v83
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v87)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v96, <8 x float> %v88)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v89)
  %v117 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v118 = mul i64 %v5, 0
  %v119 = mul i64 %v6, 0
  %v120 = add i64 %v118, %v119
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v84, ptr %v121, align 4
  %v122 = mul i64 %v6, 1
  %v123 = add i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v85, ptr %v124, align 4
  %v125 = mul i64 %v6, 2
  %v126 = add i64 %v118, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v86, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v87, ptr %v131, align 4
  %v132 = mul i64 %v6, 1
  %v133 = add i64 %v128, %v132
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v88, ptr %v134, align 4
  %v135 = mul i64 %v6, 2
  %v136 = add i64 %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v89, ptr %v137, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v55, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = icmp slt i64 %v9, %v8
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 24
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v21, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v21, i64 16
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v9
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v23, <8 x float> %v10)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v12)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v27, <8 x float> %v15)
  %v46 = mul i64 %v1, 2
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v23, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v18)
  %v55 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v56 = mul i64 %v5, 0
  %v57 = mul i64 %v6, 0
  %v58 = add i64 %v56, %v57
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v10, ptr %v59, align 4
  %v60 = mul i64 %v6, 1
  %v61 = add i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v11, ptr %v62, align 4
  %v63 = mul i64 %v6, 2
  %v64 = add i64 %v56, %v63
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v12, ptr %v65, align 4
  %v66 = mul i64 %v5, 1
  %v67 = mul i64 %v6, 0
  %v68 = add i64 %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v6, 1
  %v71 = add i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = add i64 %v66, %v73
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = mul i64 %v6, 0
  %v78 = add i64 %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v16, ptr %v79, align 4
  %v80 = mul i64 %v6, 1
  %v81 = add i64 %v76, %v80
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v17, ptr %v82, align 4
  %v83 = mul i64 %v6, 2
  %v84 = add i64 %v76, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v26, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v28, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v18)
  %v58 = mul i64 %v1, 3
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v19)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v30, <8 x float> %v21)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v6, 2
  %v76 = add i64 %v68, %v75
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = mul i64 %v5, 1
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v14, ptr %v84, align 4
  %v85 = mul i64 %v6, 2
  %v86 = add i64 %v78, %v85
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v15, ptr %v87, align 4
  %v88 = mul i64 %v5, 2
  %v89 = mul i64 %v6, 0
  %v90 = add i64 %v88, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v16, ptr %v91, align 4
  %v92 = mul i64 %v6, 1
  %v93 = add i64 %v88, %v92
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v17, ptr %v94, align 4
  %v95 = mul i64 %v6, 2
  %v96 = add i64 %v88, %v95
  %v97 = getelementptr inbounds float, ptr %v4, i64 %v96
  store <8 x float> %v18, ptr %v97, align 4
  %v98 = mul i64 %v5, 3
  %v99 = mul i64 %v6, 0
  %v100 = add i64 %v98, %v99
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v100
  store <8 x float> %v19, ptr %v101, align 4
  %v102 = mul i64 %v6, 1
  %v103 = add i64 %v98, %v102
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  store <8 x float> %v20, ptr %v104, align 4
  %v105 = mul i64 %v6, 2
  %v106 = add i64 %v98, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v21, ptr %v107, align 4
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
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
  %v125 = alloca i64, i64 1, align 8
  %v205 = alloca float, i64 64, align 4
  %v471 = alloca float, i64 64, align 4
  %v580 = alloca float, i64 64, align 4
  %v805 = alloca float, i64 192, align 4
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
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds i64, ptr %v1, i64 6
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 15
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 16
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 17
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 19
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 30
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 32
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 33
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 34
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 35
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 36
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 37
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 38
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 39
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 40
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 41
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 42
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 43
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 44
  %v124 = load i64, ptr %v123, align 8
  store i64 0, ptr %v125, align 8
  %v126 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v127 = load ptr, ptr %v126, align 4
  %v128 = mul i64 %v2, 15360
  %v129 = add i64 %v128, 448
  %v130 = getelementptr inbounds float, ptr %v127, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v127, i64 0
  %v132 = getelementptr inbounds i64, ptr %v1, i64 4
  %v133 = load i64, ptr %v132, align 8
  %v134 = icmp eq i64 %v133, 0
  br i1 %v134, label %b0, label %b1
b0:
  %v135 = add i64 1, 0
  %v136 = sdiv i64 %v135, 1
  %v137 = add i64 %v2, 1
  %v138 = mul i64 %v136, %v2
  %v139 = sdiv i64 %v138, %v3
  %v140 = mul i64 %v139, 1
  %v141 = icmp slt i64 %v140, 1
  %v142 = select i1 %v141, i64 %v140, i64 1
  %v143 = mul i64 %v136, %v137
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, 1
  %v147 = select i1 %v146, i64 %v145, i64 1
  %v148 = icmp slt i64 %v147, 1
  %v149 = select i1 %v148, i64 %v147, i64 1
  br label %b2
b2:
  %v150 = phi i64 [ %v142, %b0 ], [ %v164, %b3 ]
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b3, label %b4
b3:
  %v152 = mul i64 %v150, 64
  %v153 = mul i64 %v150, 8
  %v154 = add i64 %v152, 0
  %v155 = add i64 %v153, 0
  %v156 = getelementptr inbounds float, ptr %v131, i64 %v154
  %v157 = sub i64 8, %v155
  %v158 = icmp slt i64 %v157, 0
  %v159 = select i1 %v158, i64 0, i64 %v157
  %v160 = mul i64 %v155, 1
  %v161 = add i64 0, %v160
  %v162 = getelementptr inbounds float, ptr %v26, i64 %v161
  call void @pack_rows(ptr %v162, i64 1, i64 8, i64 8, i64 %v159, ptr %v156, i64 8)
  %v163 = add i64 %v152, 64
  %v164 = add nsw i64 %v150, 1
  br label %b2
b4:
  br label %b1
b1:
  %v165 = icmp sgt i64 %v3, 1
  br i1 %v165, label %b5, label %b6
b5:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v167 = atomicrmw add ptr %v166, i64 1 acq_rel
  %v168 = load i64, ptr %v125, align 8
  %v169 = add i64 %v168, 1
  store i64 %v169, ptr %v125, align 8
  %v170 = mul i64 %v3, %v169
  br label %b7
b7:
  %v171 = load atomic i64, ptr %v166 acquire, align 8
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b8, label %b9
b8:
  %v173 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v174 = add i64 %v8, 0
  %v175 = sdiv i64 %v174, 1
  %v176 = add i64 %v2, 1
  %v177 = mul i64 %v175, %v2
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, %v8
  %v181 = select i1 %v180, i64 %v179, i64 %v8
  %v182 = mul i64 %v175, %v176
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, %v8
  %v186 = select i1 %v185, i64 %v184, i64 %v8
  br label %b10
b10:
  %v187 = phi i64 [ %v181, %b6 ], [ %v204, %b11 ]
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b11, label %b12
b11:
  %v189 = mul i64 %v187, 8
  %v190 = getelementptr inbounds float, ptr %v28, i64 %v189
  %v191 = mul i64 %v187, 8
  %v192 = getelementptr inbounds float, ptr %v70, i64 %v191
  %v193 = mul i64 %v187, 8
  %v194 = getelementptr inbounds float, ptr %v72, i64 %v193
  %v195 = add i64 0, 0
  %v196 = getelementptr inbounds float, ptr %v190, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = add i64 0, 0
  %v199 = getelementptr inbounds float, ptr %v192, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fmul <8 x float> %v197, %v200
  %v202 = add i64 0, 0
  %v203 = getelementptr inbounds float, ptr %v194, i64 %v202
  store <8 x float> %v201, ptr %v203, align 4
  %v204 = add nsw i64 %v187, 1
  br label %b10
b12:
  %v206 = add i64 %v8, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v8
  %v213 = select i1 %v212, i64 %v211, i64 %v8
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, %v8
  %v218 = select i1 %v217, i64 %v216, i64 %v8
  br label %b13
b13:
  %v219 = phi i64 [ %v213, %b12 ], [ %v273, %b18 ]
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b14, label %b15
b14:
  %v221 = add i64 %v219, 96
  %v222 = icmp slt i64 %v221, %v218
  %v223 = select i1 %v222, i64 %v221, i64 %v218
  br label %b16
b16:
  %v224 = phi i64 [ 0, %b14 ], [ %v272, %b21 ]
  %v225 = icmp slt i64 %v224, 1
  br i1 %v225, label %b17, label %b18
b17:
  %v226 = sub i64 %v223, %v219
  %v227 = sub i64 8, 1
  %v228 = add i64 %v226, %v227
  %v229 = sdiv i64 %v228, 8
  br label %b19
b19:
  %v230 = phi i64 [ 0, %b17 ], [ %v271, %b26 ]
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b20, label %b21
b20:
  %v232 = mul i64 %v226, %v230
  %v233 = sdiv i64 %v232, %v229
  %v234 = add i64 %v219, %v233
  %v235 = add i64 %v230, 1
  %v236 = mul i64 %v226, %v235
  %v237 = sdiv i64 %v236, %v229
  %v238 = add i64 %v219, %v237
  %v239 = mul i64 %v224, 64
  %v240 = getelementptr inbounds float, ptr %v131, i64 %v239
  %v241 = sub i64 %v238, %v234
  %v242 = mul i64 %v234, 8
  %v243 = getelementptr inbounds float, ptr %v72, i64 %v242
  %v244 = getelementptr inbounds float, ptr %v243, i64 0
  %v245 = sub i64 %v241, 1
  %v246 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v245
  %v247 = load ptr, ptr %v246, align 4
  %v248 = getelementptr inbounds float, ptr %v205, i64 0
  %v249 = icmp sgt i64 %v241, 0
  br i1 %v249, label %b22, label %b23
b22:
  call void %v247(ptr %v244, i64 8, ptr %v240, i64 8, ptr %v248, i64 8, i64 0)
  br label %b23
b23:
  %v250 = add i64 %v239, 64
  br label %b24
b24:
  %v251 = phi i64 [ %v234, %b23 ], [ %v270, %b29 ]
  %v252 = icmp slt i64 %v251, %v238
  br i1 %v252, label %b25, label %b26
b25:
  %v253 = sub i64 %v251, %v234
  %v254 = mul i64 %v253, 8
  %v255 = getelementptr inbounds float, ptr %v205, i64 %v254
  %v256 = mul i64 %v251, 8
  %v257 = getelementptr inbounds float, ptr %v74, i64 %v256
  br label %b27
b27:
  %v258 = phi i64 [ 0, %b25 ], [ %v269, %b28 ]
  %v259 = icmp slt i64 %v258, 1
  br i1 %v259, label %b28, label %b29
b28:
  %v260 = mul i64 %v224, 1
  %v261 = add i64 %v260, %v258
  %v262 = mul i64 %v261, 8
  %v263 = add i64 0, %v258
  %v264 = mul i64 %v263, 8
  %v265 = getelementptr inbounds float, ptr %v255, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = add i64 0, %v262
  %v268 = getelementptr inbounds float, ptr %v257, i64 %v267
  store <8 x float> %v266, ptr %v268, align 4
  %v269 = add nsw i64 %v258, 1
  br label %b27
b29:
  %v270 = add nsw i64 %v251, 1
  br label %b24
b26:
  %v271 = add nsw i64 %v230, 1
  br label %b19
b21:
  %v272 = add nsw i64 %v224, 1
  br label %b16
b18:
  %v273 = add nsw i64 %v219, 96
  br label %b13
b15:
  %v274 = icmp sgt i64 %v3, 1
  br i1 %v274, label %b30, label %b31
b30:
  %v275 = getelementptr inbounds i64, ptr %v1, i64 3
  %v276 = atomicrmw add ptr %v275, i64 1 acq_rel
  %v277 = load i64, ptr %v125, align 8
  %v278 = add i64 %v277, 1
  store i64 %v278, ptr %v125, align 8
  %v279 = mul i64 %v3, %v278
  br label %b32
b32:
  %v280 = load atomic i64, ptr %v275 acquire, align 8
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b33, label %b34
b33:
  %v282 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v283 = getelementptr inbounds float, ptr %v127, i64 64
  %v284 = getelementptr inbounds float, ptr %v127, i64 128
  %v285 = getelementptr inbounds i64, ptr %v1, i64 4
  %v286 = load i64, ptr %v285, align 8
  %v287 = icmp eq i64 %v286, 0
  br i1 %v287, label %b35, label %b36
b35:
  %v288 = add i64 1, 0
  %v289 = sdiv i64 %v288, 1
  %v290 = add i64 %v2, 1
  %v291 = mul i64 %v289, %v2
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, 1
  %v295 = select i1 %v294, i64 %v293, i64 1
  %v296 = mul i64 %v289, %v290
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, 1
  %v300 = select i1 %v299, i64 %v298, i64 1
  %v301 = icmp slt i64 %v300, 1
  %v302 = select i1 %v301, i64 %v300, i64 1
  br label %b37
b37:
  %v303 = phi i64 [ %v295, %b35 ], [ %v317, %b38 ]
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b38, label %b39
b38:
  %v305 = mul i64 %v303, 64
  %v306 = mul i64 %v303, 8
  %v307 = add i64 %v305, 0
  %v308 = add i64 %v306, 0
  %v309 = getelementptr inbounds float, ptr %v283, i64 %v307
  %v310 = sub i64 8, %v308
  %v311 = icmp slt i64 %v310, 0
  %v312 = select i1 %v311, i64 0, i64 %v310
  %v313 = mul i64 %v308, 1
  %v314 = add i64 0, %v313
  %v315 = getelementptr inbounds float, ptr %v24, i64 %v314
  call void @pack_rows(ptr %v315, i64 1, i64 8, i64 8, i64 %v312, ptr %v309, i64 8)
  %v316 = add i64 %v305, 64
  %v317 = add nsw i64 %v303, 1
  br label %b37
b39:
  %v318 = add i64 1, 0
  %v319 = sdiv i64 %v318, 1
  %v320 = add i64 %v2, 1
  %v321 = mul i64 %v319, %v2
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, 1
  %v325 = select i1 %v324, i64 %v323, i64 1
  %v326 = mul i64 %v319, %v320
  %v327 = sdiv i64 %v326, %v3
  %v328 = mul i64 %v327, 1
  %v329 = icmp slt i64 %v328, 1
  %v330 = select i1 %v329, i64 %v328, i64 1
  %v331 = icmp slt i64 %v330, 1
  %v332 = select i1 %v331, i64 %v330, i64 1
  br label %b40
b40:
  %v333 = phi i64 [ %v325, %b39 ], [ %v357, %b41 ]
  %v334 = icmp slt i64 %v333, %v332
  br i1 %v334, label %b41, label %b42
b41:
  %v335 = mul i64 %v333, 128
  %v336 = mul i64 %v333, 8
  %v337 = add i64 %v335, 0
  %v338 = add i64 %v336, 0
  %v339 = getelementptr inbounds float, ptr %v284, i64 %v337
  %v340 = sub i64 8, %v338
  %v341 = icmp slt i64 %v340, 0
  %v342 = select i1 %v341, i64 0, i64 %v340
  %v343 = mul i64 %v338, 1
  %v344 = add i64 0, %v343
  %v345 = getelementptr inbounds float, ptr %v22, i64 %v344
  call void @pack_rows(ptr %v345, i64 1, i64 8, i64 8, i64 %v342, ptr %v339, i64 8)
  %v346 = add i64 %v335, 64
  %v347 = add i64 %v346, 0
  %v348 = add i64 %v336, 0
  %v349 = getelementptr inbounds float, ptr %v284, i64 %v347
  %v350 = sub i64 8, %v348
  %v351 = icmp slt i64 %v350, 0
  %v352 = select i1 %v351, i64 0, i64 %v350
  %v353 = mul i64 %v348, 1
  %v354 = add i64 0, %v353
  %v355 = getelementptr inbounds float, ptr %v20, i64 %v354
  call void @pack_rows(ptr %v355, i64 1, i64 8, i64 8, i64 %v352, ptr %v349, i64 8)
  %v356 = add i64 %v346, 64
  %v357 = add nsw i64 %v333, 1
  br label %b40
b42:
  br label %b36
b36:
  %v358 = icmp sgt i64 %v3, 1
  br i1 %v358, label %b43, label %b44
b43:
  %v359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v360 = atomicrmw add ptr %v359, i64 1 acq_rel
  %v361 = load i64, ptr %v125, align 8
  %v362 = add i64 %v361, 1
  store i64 %v362, ptr %v125, align 8
  %v363 = mul i64 %v3, %v362
  br label %b45
b45:
  %v364 = load atomic i64, ptr %v359 acquire, align 8
  %v365 = icmp slt i64 %v364, %v363
  br i1 %v365, label %b46, label %b47
b46:
  %v366 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  br label %b48
b48:
  %v367 = phi i64 [ 0, %b44 ], [ %v732, %b73 ]
  %v368 = icmp slt i64 %v367, %v5
  br i1 %v368, label %b49, label %b50
b49:
  %v369 = sub i64 %v5, 1
  %v370 = sub i64 %v369, %v367
  %v371 = add i64 %v7, 0
  %v372 = sdiv i64 %v371, 1
  %v373 = add i64 %v2, 1
  %v374 = mul i64 %v372, %v2
  %v375 = sdiv i64 %v374, %v3
  %v376 = mul i64 %v375, 1
  %v377 = icmp slt i64 %v376, %v7
  %v378 = select i1 %v377, i64 %v376, i64 %v7
  %v379 = mul i64 %v372, %v373
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, %v7
  %v383 = select i1 %v382, i64 %v381, i64 %v7
  br label %b51
b51:
  %v384 = phi i64 [ %v378, %b49 ], [ %v470, %b52 ]
  %v385 = icmp slt i64 %v384, %v383
  br i1 %v385, label %b52, label %b53
b52:
  %v386 = add i64 %v370, 1
  %v387 = and i64 %v386, 1
  %v388 = mul i64 %v387, %v7
  %v389 = add i64 %v388, %v384
  %v390 = mul i64 %v389, 8
  %v391 = getelementptr inbounds float, ptr %v34, i64 %v390
  %v392 = add i64 %v370, 0
  %v393 = and i64 %v392, %v92
  %v394 = mul i64 %v393, %v7
  %v395 = add i64 %v394, %v384
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v30, i64 %v396
  %v398 = add i64 %v370, 0
  %v399 = and i64 %v398, %v112
  %v400 = mul i64 %v399, %v7
  %v401 = add i64 %v400, %v384
  %v402 = mul i64 %v401, 8
  %v403 = getelementptr inbounds float, ptr %v74, i64 %v402
  %v404 = add i64 %v370, 0
  %v405 = and i64 %v404, %v102
  %v406 = mul i64 %v405, %v7
  %v407 = add i64 %v406, %v384
  %v408 = mul i64 %v407, 8
  %v409 = getelementptr inbounds float, ptr %v64, i64 %v408
  %v410 = add i64 %v370, 0
  %v411 = and i64 %v410, %v106
  %v412 = mul i64 %v411, %v7
  %v413 = add i64 %v412, %v384
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr inbounds float, ptr %v68, i64 %v414
  %v416 = add i64 %v370, 0
  %v417 = and i64 %v416, %v94
  %v418 = mul i64 %v417, %v7
  %v419 = add i64 %v418, %v384
  %v420 = mul i64 %v419, 8
  %v421 = getelementptr inbounds float, ptr %v32, i64 %v420
  %v422 = add i64 %v370, 0
  %v423 = and i64 %v422, %v114
  %v424 = mul i64 %v423, %v7
  %v425 = add i64 %v424, %v384
  %v426 = mul i64 %v425, 8
  %v427 = getelementptr inbounds float, ptr %v76, i64 %v426
  %v428 = add i64 %v370, 0
  %v429 = and i64 %v428, %v116
  %v430 = mul i64 %v429, %v7
  %v431 = add i64 %v430, %v384
  %v432 = mul i64 %v431, 8
  %v433 = getelementptr inbounds float, ptr %v78, i64 %v432
  %v434 = add i64 0, 0
  %v435 = getelementptr inbounds float, ptr %v391, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 0, 0
  %v438 = getelementptr inbounds float, ptr %v397, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = fadd <8 x float> %v436, %v439
  %v441 = add i64 0, 0
  %v442 = getelementptr inbounds float, ptr %v403, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = fadd <8 x float> %v440, %v443
  %v445 = add i64 0, 0
  %v446 = getelementptr inbounds float, ptr %v409, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v449 = shufflevector <8 x float> %v448, <8 x float> poison, <8 x i32> zeroinitializer
  %v450 = fsub <8 x float> %v449, %v447
  %v451 = fmul <8 x float> %v444, %v450
  %v452 = add i64 0, 0
  %v453 = getelementptr inbounds float, ptr %v415, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = fmul <8 x float> %v454, %v454
  %v456 = fsub <8 x float> %v449, %v455
  %v457 = fmul <8 x float> %v451, %v456
  %v458 = add i64 0, 0
  %v459 = getelementptr inbounds float, ptr %v421, i64 %v458
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = fmul <8 x float> %v444, %v460
  %v462 = fmul <8 x float> %v444, %v454
  %v463 = fsub <8 x float> %v461, %v462
  %v464 = fmul <8 x float> %v463, %v447
  %v465 = fmul <8 x float> %v464, %v450
  %v466 = add i64 0, 0
  %v467 = getelementptr inbounds float, ptr %v427, i64 %v466
  store <8 x float> %v457, ptr %v467, align 4
  %v468 = add i64 0, 0
  %v469 = getelementptr inbounds float, ptr %v433, i64 %v468
  store <8 x float> %v465, ptr %v469, align 4
  %v470 = add nsw i64 %v384, 1
  br label %b51
b53:
  %v472 = add i64 %v7, 0
  %v473 = sdiv i64 %v472, 1
  %v474 = add i64 %v2, 1
  %v475 = mul i64 %v473, %v2
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, %v7
  %v479 = select i1 %v478, i64 %v477, i64 %v7
  %v480 = mul i64 %v473, %v474
  %v481 = sdiv i64 %v480, %v3
  %v482 = mul i64 %v481, 1
  %v483 = icmp slt i64 %v482, %v7
  %v484 = select i1 %v483, i64 %v482, i64 %v7
  br label %b54
b54:
  %v485 = phi i64 [ %v479, %b53 ], [ %v579, %b59 ]
  %v486 = icmp slt i64 %v485, %v484
  br i1 %v486, label %b55, label %b56
b55:
  %v487 = add i64 %v485, 96
  %v488 = icmp slt i64 %v487, %v484
  %v489 = select i1 %v488, i64 %v487, i64 %v484
  br label %b57
b57:
  %v490 = phi i64 [ 0, %b55 ], [ %v578, %b62 ]
  %v491 = icmp slt i64 %v490, 1
  br i1 %v491, label %b58, label %b59
b58:
  %v492 = sub i64 %v489, %v485
  %v493 = sub i64 8, 1
  %v494 = add i64 %v492, %v493
  %v495 = sdiv i64 %v494, 8
  br label %b60
b60:
  %v496 = phi i64 [ 0, %b58 ], [ %v577, %b67 ]
  %v497 = icmp slt i64 %v496, %v495
  br i1 %v497, label %b61, label %b62
b61:
  %v498 = mul i64 %v492, %v496
  %v499 = sdiv i64 %v498, %v495
  %v500 = add i64 %v485, %v499
  %v501 = add i64 %v496, 1
  %v502 = mul i64 %v492, %v501
  %v503 = sdiv i64 %v502, %v495
  %v504 = add i64 %v485, %v503
  %v505 = mul i64 %v490, 64
  %v506 = getelementptr inbounds float, ptr %v283, i64 %v505
  %v507 = sub i64 %v504, %v500
  %v508 = add i64 %v370, 0
  %v509 = and i64 %v508, %v114
  %v510 = mul i64 %v509, %v7
  %v511 = add i64 %v510, %v500
  %v512 = mul i64 %v511, 8
  %v513 = getelementptr inbounds float, ptr %v76, i64 %v512
  %v514 = getelementptr inbounds float, ptr %v513, i64 0
  %v515 = sub i64 %v507, 1
  %v516 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v515
  %v517 = load ptr, ptr %v516, align 4
  %v518 = getelementptr inbounds float, ptr %v471, i64 0
  %v519 = icmp sgt i64 %v507, 0
  br i1 %v519, label %b63, label %b64
b63:
  call void %v517(ptr %v514, i64 8, ptr %v506, i64 8, ptr %v518, i64 8, i64 0)
  br label %b64
b64:
  %v520 = add i64 %v505, 64
  br label %b65
b65:
  %v521 = phi i64 [ %v500, %b64 ], [ %v576, %b70 ]
  %v522 = icmp slt i64 %v521, %v504
  br i1 %v522, label %b66, label %b67
b66:
  %v523 = sub i64 %v521, %v500
  %v524 = mul i64 %v523, 8
  %v525 = getelementptr inbounds float, ptr %v471, i64 %v524
  %v526 = add i64 %v370, 0
  %v527 = and i64 %v526, %v94
  %v528 = mul i64 %v527, %v7
  %v529 = add i64 %v528, %v521
  %v530 = mul i64 %v529, 8
  %v531 = getelementptr inbounds float, ptr %v32, i64 %v530
  %v532 = add i64 %v370, 0
  %v533 = and i64 %v532, %v100
  %v534 = mul i64 %v533, %v7
  %v535 = add i64 %v534, %v521
  %v536 = mul i64 %v535, 8
  %v537 = getelementptr inbounds float, ptr %v62, i64 %v536
  %v538 = add i64 %v370, 0
  %v539 = and i64 %v538, %v118
  %v540 = mul i64 %v539, %v7
  %v541 = add i64 %v540, %v521
  %v542 = mul i64 %v541, 8
  %v543 = getelementptr inbounds float, ptr %v80, i64 %v542
  %v544 = add i64 %v370, 0
  %v545 = and i64 %v544, %v120
  %v546 = mul i64 %v545, %v7
  %v547 = add i64 %v546, %v521
  %v548 = mul i64 %v547, 8
  %v549 = getelementptr inbounds float, ptr %v82, i64 %v548
  br label %b68
b68:
  %v550 = phi i64 [ 0, %b66 ], [ %v575, %b69 ]
  %v551 = icmp slt i64 %v550, 1
  br i1 %v551, label %b69, label %b70
b69:
  %v552 = mul i64 %v490, 1
  %v553 = add i64 %v552, %v550
  %v554 = mul i64 %v553, 8
  %v555 = add i64 0, %v550
  %v556 = mul i64 %v555, 8
  %v557 = getelementptr inbounds float, ptr %v525, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 0, %v554
  %v560 = getelementptr inbounds float, ptr %v531, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = fmul <8 x float> %v558, %v561
  %v563 = add i64 0, %v554
  %v564 = getelementptr inbounds float, ptr %v537, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = fmul <8 x float> %v562, %v565
  %v567 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v568 = shufflevector <8 x float> %v567, <8 x float> poison, <8 x i32> zeroinitializer
  %v569 = fsub <8 x float> %v568, %v565
  %v570 = fmul <8 x float> %v566, %v569
  %v571 = add i64 0, %v554
  %v572 = getelementptr inbounds float, ptr %v543, i64 %v571
  store <8 x float> %v558, ptr %v572, align 4
  %v573 = add i64 0, %v554
  %v574 = getelementptr inbounds float, ptr %v549, i64 %v573
  store <8 x float> %v570, ptr %v574, align 4
  %v575 = add nsw i64 %v550, 1
  br label %b68
b70:
  %v576 = add nsw i64 %v521, 1
  br label %b65
b67:
  %v577 = add nsw i64 %v496, 1
  br label %b60
b62:
  %v578 = add nsw i64 %v490, 1
  br label %b57
b59:
  %v579 = add nsw i64 %v485, 96
  br label %b54
b56:
  %v581 = add i64 %v7, 0
  %v582 = sdiv i64 %v581, 1
  %v583 = add i64 %v2, 1
  %v584 = mul i64 %v582, %v2
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 1
  %v587 = icmp slt i64 %v586, %v7
  %v588 = select i1 %v587, i64 %v586, i64 %v7
  %v589 = mul i64 %v582, %v583
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, %v7
  %v593 = select i1 %v592, i64 %v591, i64 %v7
  br label %b71
b71:
  %v594 = phi i64 [ %v588, %b56 ], [ %v731, %b76 ]
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b72, label %b73
b72:
  %v596 = add i64 %v594, 96
  %v597 = icmp slt i64 %v596, %v593
  %v598 = select i1 %v597, i64 %v596, i64 %v593
  br label %b74
b74:
  %v599 = phi i64 [ 0, %b72 ], [ %v730, %b79 ]
  %v600 = icmp slt i64 %v599, 1
  br i1 %v600, label %b75, label %b76
b75:
  %v601 = sub i64 %v598, %v594
  %v602 = sub i64 8, 1
  %v603 = add i64 %v601, %v602
  %v604 = sdiv i64 %v603, 8
  br label %b77
b77:
  %v605 = phi i64 [ 0, %b75 ], [ %v729, %b86 ]
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b78, label %b79
b78:
  %v607 = mul i64 %v601, %v605
  %v608 = sdiv i64 %v607, %v604
  %v609 = add i64 %v594, %v608
  %v610 = add i64 %v605, 1
  %v611 = mul i64 %v601, %v610
  %v612 = sdiv i64 %v611, %v604
  %v613 = add i64 %v594, %v612
  %v614 = mul i64 %v599, 128
  %v615 = getelementptr inbounds float, ptr %v284, i64 %v614
  %v616 = sub i64 %v613, %v609
  %v617 = add i64 %v370, 0
  %v618 = and i64 %v617, %v116
  %v619 = mul i64 %v618, %v7
  %v620 = add i64 %v619, %v609
  %v621 = mul i64 %v620, 8
  %v622 = getelementptr inbounds float, ptr %v78, i64 %v621
  %v623 = getelementptr inbounds float, ptr %v622, i64 0
  %v624 = sub i64 %v616, 1
  %v625 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v624
  %v626 = load ptr, ptr %v625, align 4
  %v627 = getelementptr inbounds float, ptr %v580, i64 0
  %v628 = icmp sgt i64 %v616, 0
  br i1 %v628, label %b80, label %b81
b80:
  call void %v626(ptr %v623, i64 8, ptr %v615, i64 8, ptr %v627, i64 8, i64 0)
  br label %b81
b81:
  %v629 = add i64 %v614, 64
  %v630 = getelementptr inbounds float, ptr %v284, i64 %v629
  %v631 = sub i64 %v613, %v609
  %v632 = add i64 %v370, 0
  %v633 = and i64 %v632, %v120
  %v634 = mul i64 %v633, %v7
  %v635 = add i64 %v634, %v609
  %v636 = mul i64 %v635, 8
  %v637 = getelementptr inbounds float, ptr %v82, i64 %v636
  %v638 = getelementptr inbounds float, ptr %v637, i64 0
  %v639 = sub i64 %v631, 1
  %v640 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v639
  %v641 = load ptr, ptr %v640, align 4
  %v642 = getelementptr inbounds float, ptr %v580, i64 0
  %v643 = icmp sgt i64 %v631, 0
  br i1 %v643, label %b82, label %b83
b82:
  call void %v641(ptr %v638, i64 8, ptr %v630, i64 8, ptr %v642, i64 8, i64 0)
  br label %b83
b83:
  %v644 = add i64 %v629, 64
  br label %b84
b84:
  %v645 = phi i64 [ %v609, %b83 ], [ %v728, %b89 ]
  %v646 = icmp slt i64 %v645, %v613
  br i1 %v646, label %b85, label %b86
b85:
  %v647 = sub i64 %v645, %v609
  %v648 = mul i64 %v647, 8
  %v649 = getelementptr inbounds float, ptr %v580, i64 %v648
  %v650 = add i64 %v370, 1
  %v651 = and i64 %v650, 1
  %v652 = mul i64 %v651, %v7
  %v653 = add i64 %v652, %v645
  %v654 = mul i64 %v653, 8
  %v655 = getelementptr inbounds float, ptr %v34, i64 %v654
  %v656 = add i64 %v370, 0
  %v657 = and i64 %v656, %v92
  %v658 = mul i64 %v657, %v7
  %v659 = add i64 %v658, %v645
  %v660 = mul i64 %v659, 8
  %v661 = getelementptr inbounds float, ptr %v30, i64 %v660
  %v662 = add i64 %v370, 0
  %v663 = and i64 %v662, %v112
  %v664 = mul i64 %v663, %v7
  %v665 = add i64 %v664, %v645
  %v666 = mul i64 %v665, 8
  %v667 = getelementptr inbounds float, ptr %v74, i64 %v666
  %v668 = add i64 %v370, 0
  %v669 = and i64 %v668, %v102
  %v670 = mul i64 %v669, %v7
  %v671 = add i64 %v670, %v645
  %v672 = mul i64 %v671, 8
  %v673 = getelementptr inbounds float, ptr %v64, i64 %v672
  %v674 = add i64 %v370, 0
  %v675 = and i64 %v674, %v118
  %v676 = mul i64 %v675, %v7
  %v677 = add i64 %v676, %v645
  %v678 = mul i64 %v677, 8
  %v679 = getelementptr inbounds float, ptr %v80, i64 %v678
  %v680 = add i64 %v370, 0
  %v681 = and i64 %v680, %v100
  %v682 = mul i64 %v681, %v7
  %v683 = add i64 %v682, %v645
  %v684 = mul i64 %v683, 8
  %v685 = getelementptr inbounds float, ptr %v62, i64 %v684
  %v686 = add i64 %v370, 0
  %v687 = and i64 %v686, 1
  %v688 = mul i64 %v687, %v7
  %v689 = add i64 %v688, %v645
  %v690 = mul i64 %v689, 8
  %v691 = getelementptr inbounds float, ptr %v34, i64 %v690
  br label %b87
b87:
  %v692 = phi i64 [ 0, %b85 ], [ %v727, %b88 ]
  %v693 = icmp slt i64 %v692, 1
  br i1 %v693, label %b88, label %b89
b88:
  %v694 = mul i64 %v599, 1
  %v695 = add i64 %v694, %v692
  %v696 = mul i64 %v695, 8
  %v697 = add i64 0, %v692
  %v698 = mul i64 %v697, 8
  %v699 = getelementptr inbounds float, ptr %v649, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = add i64 0, %v696
  %v702 = getelementptr inbounds float, ptr %v655, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = add i64 0, %v696
  %v705 = getelementptr inbounds float, ptr %v661, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = fadd <8 x float> %v703, %v706
  %v708 = add i64 0, %v696
  %v709 = getelementptr inbounds float, ptr %v667, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = fadd <8 x float> %v707, %v710
  %v712 = add i64 0, %v696
  %v713 = getelementptr inbounds float, ptr %v673, i64 %v712
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = fmul <8 x float> %v711, %v714
  %v716 = add i64 0, %v696
  %v717 = getelementptr inbounds float, ptr %v679, i64 %v716
  %v718 = load <8 x float>, ptr %v717, align 4
  %v719 = add i64 0, %v696
  %v720 = getelementptr inbounds float, ptr %v685, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = fmul <8 x float> %v718, %v721
  %v723 = fadd <8 x float> %v715, %v722
  %v724 = fadd <8 x float> %v723, %v700
  %v725 = add i64 0, %v696
  %v726 = getelementptr inbounds float, ptr %v691, i64 %v725
  store <8 x float> %v724, ptr %v726, align 4
  %v727 = add nsw i64 %v692, 1
  br label %b87
b89:
  %v728 = add nsw i64 %v645, 1
  br label %b84
b86:
  %v729 = add nsw i64 %v605, 1
  br label %b77
b79:
  %v730 = add nsw i64 %v599, 1
  br label %b74
b76:
  %v731 = add nsw i64 %v594, 96
  br label %b71
b73:
  %v732 = add nsw i64 %v367, 1
  br label %b48
b50:
  %v733 = icmp sgt i64 %v3, 1
  br i1 %v733, label %b90, label %b91
b90:
  %v734 = getelementptr inbounds i64, ptr %v1, i64 3
  %v735 = atomicrmw add ptr %v734, i64 1 acq_rel
  %v736 = load i64, ptr %v125, align 8
  %v737 = add i64 %v736, 1
  store i64 %v737, ptr %v125, align 8
  %v738 = mul i64 %v3, %v737
  br label %b92
b92:
  %v739 = load atomic i64, ptr %v734 acquire, align 8
  %v740 = icmp slt i64 %v739, %v738
  br i1 %v740, label %b93, label %b94
b93:
  %v741 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v742 = getelementptr inbounds float, ptr %v127, i64 256
  %v743 = getelementptr inbounds i64, ptr %v1, i64 4
  %v744 = load i64, ptr %v743, align 8
  %v745 = icmp eq i64 %v744, 0
  br i1 %v745, label %b95, label %b96
b95:
  %v746 = add i64 1, 0
  %v747 = sdiv i64 %v746, 1
  %v748 = add i64 %v2, 1
  %v749 = mul i64 %v747, %v2
  %v750 = sdiv i64 %v749, %v3
  %v751 = mul i64 %v750, 1
  %v752 = icmp slt i64 %v751, 1
  %v753 = select i1 %v752, i64 %v751, i64 1
  %v754 = mul i64 %v747, %v748
  %v755 = sdiv i64 %v754, %v3
  %v756 = mul i64 %v755, 1
  %v757 = icmp slt i64 %v756, 1
  %v758 = select i1 %v757, i64 %v756, i64 1
  %v759 = icmp slt i64 %v758, 1
  %v760 = select i1 %v759, i64 %v758, i64 1
  br label %b97
b97:
  %v761 = phi i64 [ %v753, %b95 ], [ %v795, %b98 ]
  %v762 = icmp slt i64 %v761, %v760
  br i1 %v762, label %b98, label %b99
b98:
  %v763 = mul i64 %v761, 192
  %v764 = mul i64 %v761, 8
  %v765 = add i64 %v763, 0
  %v766 = add i64 %v764, 0
  %v767 = getelementptr inbounds float, ptr %v742, i64 %v765
  %v768 = sub i64 8, %v766
  %v769 = icmp slt i64 %v768, 0
  %v770 = select i1 %v769, i64 0, i64 %v768
  %v771 = mul i64 %v766, 1
  %v772 = add i64 0, %v771
  %v773 = getelementptr inbounds float, ptr %v18, i64 %v772
  call void @pack_rows(ptr %v773, i64 1, i64 8, i64 8, i64 %v770, ptr %v767, i64 8)
  %v774 = add i64 %v763, 64
  %v775 = add i64 %v774, 0
  %v776 = add i64 %v764, 0
  %v777 = getelementptr inbounds float, ptr %v742, i64 %v775
  %v778 = sub i64 8, %v776
  %v779 = icmp slt i64 %v778, 0
  %v780 = select i1 %v779, i64 0, i64 %v778
  %v781 = mul i64 %v776, 1
  %v782 = add i64 0, %v781
  %v783 = getelementptr inbounds float, ptr %v16, i64 %v782
  call void @pack_rows(ptr %v783, i64 1, i64 8, i64 8, i64 %v780, ptr %v777, i64 8)
  %v784 = add i64 %v774, 64
  %v785 = add i64 %v784, 0
  %v786 = add i64 %v764, 0
  %v787 = getelementptr inbounds float, ptr %v742, i64 %v785
  %v788 = sub i64 8, %v786
  %v789 = icmp slt i64 %v788, 0
  %v790 = select i1 %v789, i64 0, i64 %v788
  %v791 = mul i64 %v786, 1
  %v792 = add i64 0, %v791
  %v793 = getelementptr inbounds float, ptr %v14, i64 %v792
  call void @pack_rows(ptr %v793, i64 1, i64 8, i64 8, i64 %v790, ptr %v787, i64 8)
  %v794 = add i64 %v784, 64
  %v795 = add nsw i64 %v761, 1
  br label %b97
b99:
  br label %b96
b96:
  %v796 = icmp sgt i64 %v3, 1
  br i1 %v796, label %b100, label %b101
b100:
  %v797 = getelementptr inbounds i64, ptr %v1, i64 3
  %v798 = atomicrmw add ptr %v797, i64 1 acq_rel
  %v799 = load i64, ptr %v125, align 8
  %v800 = add i64 %v799, 1
  store i64 %v800, ptr %v125, align 8
  %v801 = mul i64 %v3, %v800
  br label %b102
b102:
  %v802 = load atomic i64, ptr %v797 acquire, align 8
  %v803 = icmp slt i64 %v802, %v801
  br i1 %v803, label %b103, label %b104
b103:
  %v804 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v806 = add i64 %v8, 0
  %v807 = sdiv i64 %v806, 1
  %v808 = add i64 %v2, 1
  %v809 = mul i64 %v807, %v2
  %v810 = sdiv i64 %v809, %v3
  %v811 = mul i64 %v810, 1
  %v812 = icmp slt i64 %v811, %v8
  %v813 = select i1 %v812, i64 %v811, i64 %v8
  %v814 = mul i64 %v807, %v808
  %v815 = sdiv i64 %v814, %v3
  %v816 = mul i64 %v815, 1
  %v817 = icmp slt i64 %v816, %v8
  %v818 = select i1 %v817, i64 %v816, i64 %v8
  br label %b105
b105:
  %v819 = phi i64 [ %v813, %b101 ], [ %v911, %b110 ]
  %v820 = icmp slt i64 %v819, %v818
  br i1 %v820, label %b106, label %b107
b106:
  %v821 = add i64 %v819, 96
  %v822 = icmp slt i64 %v821, %v818
  %v823 = select i1 %v822, i64 %v821, i64 %v818
  br label %b108
b108:
  %v824 = phi i64 [ 0, %b106 ], [ %v910, %b113 ]
  %v825 = icmp slt i64 %v824, 1
  br i1 %v825, label %b109, label %b110
b109:
  %v826 = sub i64 %v823, %v819
  %v827 = sub i64 8, 1
  %v828 = add i64 %v826, %v827
  %v829 = sdiv i64 %v828, 8
  br label %b111
b111:
  %v830 = phi i64 [ 0, %b109 ], [ %v909, %b122 ]
  %v831 = icmp slt i64 %v830, %v829
  br i1 %v831, label %b112, label %b113
b112:
  %v832 = mul i64 %v826, %v830
  %v833 = sdiv i64 %v832, %v829
  %v834 = add i64 %v819, %v833
  %v835 = add i64 %v830, 1
  %v836 = mul i64 %v826, %v835
  %v837 = sdiv i64 %v836, %v829
  %v838 = add i64 %v819, %v837
  %v839 = mul i64 %v824, 192
  %v840 = getelementptr inbounds float, ptr %v742, i64 %v839
  %v841 = sub i64 %v838, %v834
  %v842 = mul i64 %v834, 8
  %v843 = getelementptr inbounds float, ptr %v76, i64 %v842
  %v844 = getelementptr inbounds float, ptr %v843, i64 0
  %v845 = sub i64 %v841, 1
  %v846 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v845
  %v847 = load ptr, ptr %v846, align 4
  %v848 = getelementptr inbounds float, ptr %v805, i64 0
  %v849 = icmp sgt i64 %v841, 0
  br i1 %v849, label %b114, label %b115
b114:
  call void %v847(ptr %v844, i64 8, ptr %v840, i64 8, ptr %v848, i64 24, i64 0)
  br label %b115
b115:
  %v850 = add i64 %v839, 64
  %v851 = getelementptr inbounds float, ptr %v742, i64 %v850
  %v852 = sub i64 %v838, %v834
  %v853 = mul i64 %v834, 8
  %v854 = getelementptr inbounds float, ptr %v78, i64 %v853
  %v855 = getelementptr inbounds float, ptr %v854, i64 0
  %v856 = sub i64 %v852, 1
  %v857 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v856
  %v858 = load ptr, ptr %v857, align 4
  %v859 = getelementptr inbounds float, ptr %v805, i64 8
  %v860 = icmp sgt i64 %v852, 0
  br i1 %v860, label %b116, label %b117
b116:
  call void %v858(ptr %v855, i64 8, ptr %v851, i64 8, ptr %v859, i64 24, i64 0)
  br label %b117
b117:
  %v861 = add i64 %v850, 64
  %v862 = getelementptr inbounds float, ptr %v742, i64 %v861
  %v863 = sub i64 %v838, %v834
  %v864 = mul i64 %v834, 8
  %v865 = getelementptr inbounds float, ptr %v82, i64 %v864
  %v866 = getelementptr inbounds float, ptr %v865, i64 0
  %v867 = sub i64 %v863, 1
  %v868 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v867
  %v869 = load ptr, ptr %v868, align 4
  %v870 = getelementptr inbounds float, ptr %v805, i64 16
  %v871 = icmp sgt i64 %v863, 0
  br i1 %v871, label %b118, label %b119
b118:
  call void %v869(ptr %v866, i64 8, ptr %v862, i64 8, ptr %v870, i64 24, i64 0)
  br label %b119
b119:
  %v872 = add i64 %v861, 64
  br label %b120
b120:
  %v873 = phi i64 [ %v834, %b119 ], [ %v908, %b125 ]
  %v874 = icmp slt i64 %v873, %v838
  br i1 %v874, label %b121, label %b122
b121:
  %v875 = sub i64 %v873, %v834
  %v876 = mul i64 %v875, 24
  %v877 = getelementptr inbounds float, ptr %v805, i64 %v876
  %v878 = mul i64 %v873, 8
  %v879 = getelementptr inbounds float, ptr %v74, i64 %v878
  %v880 = mul i64 %v873, 8
  %v881 = getelementptr inbounds float, ptr %v84, i64 %v880
  %v882 = mul i64 %v873, 8
  %v883 = getelementptr inbounds float, ptr %v86, i64 %v882
  br label %b123
b123:
  %v884 = phi i64 [ 0, %b121 ], [ %v907, %b124 ]
  %v885 = icmp slt i64 %v884, 1
  br i1 %v885, label %b124, label %b125
b124:
  %v886 = mul i64 %v824, 1
  %v887 = add i64 %v886, %v884
  %v888 = mul i64 %v887, 8
  %v889 = add i64 0, %v884
  %v890 = mul i64 %v889, 8
  %v891 = getelementptr inbounds float, ptr %v877, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = add i64 1, %v884
  %v894 = mul i64 %v893, 8
  %v895 = getelementptr inbounds float, ptr %v877, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = add i64 2, %v884
  %v898 = mul i64 %v897, 8
  %v899 = getelementptr inbounds float, ptr %v877, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = add i64 0, %v888
  %v902 = getelementptr inbounds float, ptr %v879, i64 %v901
  store <8 x float> %v892, ptr %v902, align 4
  %v903 = add i64 0, %v888
  %v904 = getelementptr inbounds float, ptr %v881, i64 %v903
  store <8 x float> %v896, ptr %v904, align 4
  %v905 = add i64 0, %v888
  %v906 = getelementptr inbounds float, ptr %v883, i64 %v905
  store <8 x float> %v900, ptr %v906, align 4
  %v907 = add nsw i64 %v884, 1
  br label %b123
b125:
  %v908 = add nsw i64 %v873, 1
  br label %b120
b122:
  %v909 = add nsw i64 %v830, 1
  br label %b111
b113:
  %v910 = add nsw i64 %v824, 1
  br label %b108
b110:
  %v911 = add nsw i64 %v819, 96
  br label %b105
b107:
  %v912 = icmp sgt i64 %v3, 1
  br i1 %v912, label %b126, label %b127
b126:
  %v913 = getelementptr inbounds i64, ptr %v1, i64 3
  %v914 = atomicrmw add ptr %v913, i64 1 acq_rel
  %v915 = load i64, ptr %v125, align 8
  %v916 = add i64 %v915, 1
  store i64 %v916, ptr %v125, align 8
  %v917 = mul i64 %v3, %v916
  br label %b128
b128:
  %v918 = load atomic i64, ptr %v913 acquire, align 8
  %v919 = icmp slt i64 %v918, %v917
  br i1 %v919, label %b129, label %b130
b129:
  %v920 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v921 = icmp eq i64 %v2, 0
  br i1 %v921, label %b131, label %b132
b131:
  br label %b133
b133:
  %v922 = phi i64 [ 0, %b131 ], [ %v925, %b134 ]
  %v923 = icmp slt i64 %v922, 64
  br i1 %v923, label %b134, label %b135
b134:
  %v924 = getelementptr inbounds float, ptr %v38, i64 %v922
  store float 0x0000000000000000, ptr %v924, align 4
  %v925 = add nsw i64 %v922, 1
  br label %b133
b135:
  br label %b136
b136:
  %v926 = phi i64 [ 0, %b135 ], [ %v963, %b141 ]
  %v927 = icmp slt i64 %v926, %v8
  br i1 %v927, label %b137, label %b138
b137:
  br label %b139
b139:
  %v928 = phi i64 [ 0, %b137 ], [ %v962, %b140 ]
  %v929 = icmp slt i64 %v928, 8
  br i1 %v929, label %b140, label %b141
b140:
  %v930 = mul i64 %v926, 1
  %v931 = getelementptr inbounds float, ptr %v10, i64 %v930
  %v932 = getelementptr inbounds float, ptr %v931, i64 0
  %v933 = load float, ptr %v932, align 4
  %v934 = mul i64 %v926, 8
  %v935 = getelementptr inbounds float, ptr %v74, i64 %v934
  %v936 = mul i64 %v926, 8
  %v937 = getelementptr inbounds float, ptr %v84, i64 %v936
  %v938 = mul i64 %v926, 8
  %v939 = getelementptr inbounds float, ptr %v86, i64 %v938
  %v940 = add i64 0, %v928
  %v941 = getelementptr inbounds float, ptr %v935, i64 %v940
  %v942 = load float, ptr %v941, align 4
  %v943 = add i64 0, %v928
  %v944 = getelementptr inbounds float, ptr %v937, i64 %v943
  %v945 = load float, ptr %v944, align 4
  %v946 = fadd float %v942, %v945
  %v947 = add i64 0, %v928
  %v948 = getelementptr inbounds float, ptr %v939, i64 %v947
  %v949 = load float, ptr %v948, align 4
  %v950 = fadd float %v946, %v949
  %v951 = fptosi float %v933 to i64
  %v952 = icmp slt i64 %v951, 0
  %v953 = select i1 %v952, i64 0, i64 %v951
  %v954 = icmp sgt i64 %v953, 7
  %v955 = select i1 %v954, i64 7, i64 %v953
  %v956 = add i64 0, %v928
  %v957 = mul i64 %v955, 8
  %v958 = add i64 %v956, %v957
  %v959 = getelementptr inbounds float, ptr %v38, i64 %v958
  %v960 = load float, ptr %v959, align 4
  %v961 = fadd float %v960, %v950
  store float %v961, ptr %v959, align 4
  %v962 = add nsw i64 %v928, 1
  br label %b139
b141:
  %v963 = add nsw i64 %v926, 1
  br label %b136
b138:
  br label %b132
b132:
  %v964 = icmp sgt i64 %v3, 1
  br i1 %v964, label %b142, label %b143
b142:
  %v965 = getelementptr inbounds i64, ptr %v1, i64 3
  %v966 = atomicrmw add ptr %v965, i64 1 acq_rel
  %v967 = load i64, ptr %v125, align 8
  %v968 = add i64 %v967, 1
  store i64 %v968, ptr %v125, align 8
  %v969 = mul i64 %v3, %v968
  br label %b144
b144:
  %v970 = load atomic i64, ptr %v965 acquire, align 8
  %v971 = icmp slt i64 %v970, %v969
  br i1 %v971, label %b145, label %b146
b145:
  %v972 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v973 = mul i64 0, 8
  %v974 = getelementptr inbounds float, ptr %v82, i64 %v973
  %v975 = getelementptr inbounds float, ptr %v974, i64 0
  %v976 = mul i64 0, 8
  %v977 = getelementptr inbounds float, ptr %v58, i64 %v976
  %v978 = getelementptr inbounds float, ptr %v977, i64 0
  %v979 = getelementptr inbounds float, ptr %v130, i64 12288
  %v980 = add i64 8, 1
  %v981 = sdiv i64 %v980, 2
  %v982 = add i64 %v2, 1
  %v983 = mul i64 %v981, %v2
  %v984 = sdiv i64 %v983, %v3
  %v985 = mul i64 %v984, 2
  %v986 = icmp slt i64 %v985, 8
  %v987 = select i1 %v986, i64 %v985, i64 8
  %v988 = mul i64 %v981, %v982
  %v989 = sdiv i64 %v988, %v3
  %v990 = mul i64 %v989, 2
  %v991 = icmp slt i64 %v990, 8
  %v992 = select i1 %v991, i64 %v990, i64 8
  %v993 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b147
b147:
  %v994 = phi i64 [ %v987, %b143 ], [ %v1002, %b152 ]
  %v995 = icmp slt i64 %v994, %v992
  br i1 %v995, label %b148, label %b149
b148:
  %v996 = mul i64 %v994, 8
  %v997 = getelementptr inbounds float, ptr %v993, i64 %v996
  br label %b150
b150:
  %v998 = phi i64 [ 0, %b148 ], [ %v1001, %b151 ]
  %v999 = icmp slt i64 %v998, 8
  br i1 %v999, label %b151, label %b152
b151:
  %v1000 = getelementptr inbounds float, ptr %v997, i64 %v998
  store float 0x0000000000000000, ptr %v1000, align 4
  %v1001 = add nsw i64 %v998, 1
  br label %b150
b152:
  %v1002 = add nsw i64 %v994, 1
  br label %b147
b149:
  %v1003 = mul i64 %v8, 1
  br label %b153
b153:
  %v1004 = phi i64 [ 0, %b149 ], [ %v1108, %b158 ]
  %v1005 = icmp slt i64 %v1004, %v1003
  br i1 %v1005, label %b154, label %b155
b154:
  %v1006 = sub i64 %v1003, %v1004
  %v1007 = icmp slt i64 %v1006, 384
  %v1008 = select i1 %v1007, i64 %v1006, i64 384
  br label %b156
b156:
  %v1009 = phi i64 [ %v987, %b154 ], [ %v1107, %b182 ]
  %v1010 = icmp slt i64 %v1009, %v992
  br i1 %v1010, label %b157, label %b158
b157:
  %v1011 = sub i64 %v992, %v1009
  %v1012 = icmp slt i64 %v1011, 64
  %v1013 = select i1 %v1012, i64 %v1011, i64 64
  %v1014 = sdiv i64 %v1013, 2
  %v1015 = mul i64 %v1014, 2
  %v1016 = sub i64 %v1013, %v1015
  %v1017 = mul i64 %v1004, 8
  %v1018 = add i64 %v1017, %v1009
  %v1019 = getelementptr inbounds float, ptr %v975, i64 %v1018
  br label %b159
b159:
  %v1020 = phi i64 [ 0, %b157 ], [ %v1046, %b167 ]
  %v1021 = icmp slt i64 %v1020, %v1008
  br i1 %v1021, label %b160, label %b161
b160:
  %v1022 = mul i64 %v1020, 8
  %v1023 = getelementptr inbounds float, ptr %v1019, i64 %v1022
  %v1024 = mul i64 %v1020, 2
  %v1025 = getelementptr inbounds float, ptr %v979, i64 %v1024
  br label %b162
b162:
  %v1026 = phi i64 [ 0, %b160 ], [ %v1035, %b163 ]
  %v1027 = icmp slt i64 %v1026, %v1014
  br i1 %v1027, label %b163, label %b164
b163:
  %v1028 = mul i64 %v1026, 2
  %v1029 = getelementptr inbounds float, ptr %v1023, i64 %v1028
  %v1030 = mul i64 %v1026, 768
  %v1031 = getelementptr inbounds float, ptr %v1025, i64 %v1030
  %v1032 = getelementptr inbounds float, ptr %v1029, i64 0
  %v1033 = load <2 x float>, ptr %v1032, align 4
  %v1034 = getelementptr inbounds float, ptr %v1031, i64 0
  store <2 x float> %v1033, ptr %v1034, align 4
  %v1035 = add nsw i64 %v1026, 1
  br label %b162
b164:
  %v1036 = mul i64 %v1014, 2
  %v1037 = getelementptr inbounds float, ptr %v1023, i64 %v1036
  %v1038 = mul i64 %v1014, 768
  %v1039 = getelementptr inbounds float, ptr %v1025, i64 %v1038
  br label %b165
b165:
  %v1040 = phi i64 [ 0, %b164 ], [ %v1045, %b166 ]
  %v1041 = icmp slt i64 %v1040, %v1016
  br i1 %v1041, label %b166, label %b167
b166:
  %v1042 = getelementptr inbounds float, ptr %v1037, i64 %v1040
  %v1043 = load float, ptr %v1042, align 4
  %v1044 = getelementptr inbounds float, ptr %v1039, i64 %v1040
  store float %v1043, ptr %v1044, align 4
  %v1045 = add nsw i64 %v1040, 1
  br label %b165, !llvm.loop !0
b167:
  %v1046 = add nsw i64 %v1020, 1
  br label %b159
b161:
  br label %b168
b168:
  %v1047 = phi i64 [ 0, %b161 ], [ %v1082, %b176 ]
  %v1048 = icmp slt i64 %v1047, 0
  br i1 %v1048, label %b169, label %b170
b169:
  %v1049 = mul i64 %v1004, 8
  %v1050 = add i64 %v1049, %v1047
  %v1051 = getelementptr inbounds float, ptr %v978, i64 %v1050
  br label %b171
b171:
  %v1052 = phi i64 [ 0, %b169 ], [ %v1070, %b172 ]
  %v1053 = icmp slt i64 %v1052, %v1008
  br i1 %v1053, label %b172, label %b173
b172:
  %v1054 = mul i64 %v1052, 8
  %v1055 = getelementptr inbounds float, ptr %v1051, i64 %v1054
  %v1056 = mul i64 %v1052, 32
  %v1057 = getelementptr inbounds float, ptr %v130, i64 %v1056
  %v1058 = getelementptr inbounds float, ptr %v1055, i64 0
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = getelementptr inbounds float, ptr %v1057, i64 0
  store <8 x float> %v1059, ptr %v1060, align 4
  %v1061 = getelementptr inbounds float, ptr %v1055, i64 8
  %v1062 = load <8 x float>, ptr %v1061, align 4
  %v1063 = getelementptr inbounds float, ptr %v1057, i64 8
  store <8 x float> %v1062, ptr %v1063, align 4
  %v1064 = getelementptr inbounds float, ptr %v1055, i64 16
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = getelementptr inbounds float, ptr %v1057, i64 16
  store <8 x float> %v1065, ptr %v1066, align 4
  %v1067 = getelementptr inbounds float, ptr %v1055, i64 24
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = getelementptr inbounds float, ptr %v1057, i64 24
  store <8 x float> %v1068, ptr %v1069, align 4
  %v1070 = add nsw i64 %v1052, 1
  br label %b171
b173:
  %v1071 = sdiv i64 %v1013, 2
  br label %b174
b174:
  %v1072 = phi i64 [ 0, %b173 ], [ %v1081, %b175 ]
  %v1073 = icmp slt i64 %v1072, %v1071
  br i1 %v1073, label %b175, label %b176
b175:
  %v1074 = mul i64 %v1072, 2
  %v1075 = add i64 %v1009, %v1074
  %v1076 = mul i64 %v1072, 768
  %v1077 = getelementptr inbounds float, ptr %v979, i64 %v1076
  %v1078 = mul i64 %v1075, 8
  %v1079 = add i64 %v1078, %v1047
  %v1080 = getelementptr inbounds float, ptr %v993, i64 %v1079
  call void @outer_2x32(ptr %v1077, ptr %v130, i64 %v1008, ptr %v1080, i64 8)
  %v1081 = add nsw i64 %v1072, 1
  br label %b174
b176:
  %v1082 = add nsw i64 %v1047, 32
  br label %b168
b170:
  %v1083 = mul i64 %v1004, 8
  %v1084 = add i64 %v1083, 0
  %v1085 = getelementptr inbounds float, ptr %v978, i64 %v1084
  br label %b177
b177:
  %v1086 = phi i64 [ 0, %b170 ], [ %v1095, %b178 ]
  %v1087 = icmp slt i64 %v1086, %v1008
  br i1 %v1087, label %b178, label %b179
b178:
  %v1088 = mul i64 %v1086, 8
  %v1089 = getelementptr inbounds float, ptr %v1085, i64 %v1088
  %v1090 = mul i64 %v1086, 8
  %v1091 = getelementptr inbounds float, ptr %v130, i64 %v1090
  %v1092 = getelementptr inbounds float, ptr %v1089, i64 0
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = getelementptr inbounds float, ptr %v1091, i64 0
  store <8 x float> %v1093, ptr %v1094, align 4
  %v1095 = add nsw i64 %v1086, 1
  br label %b177
b179:
  %v1096 = sdiv i64 %v1013, 2
  br label %b180
b180:
  %v1097 = phi i64 [ 0, %b179 ], [ %v1106, %b181 ]
  %v1098 = icmp slt i64 %v1097, %v1096
  br i1 %v1098, label %b181, label %b182
b181:
  %v1099 = mul i64 %v1097, 2
  %v1100 = add i64 %v1009, %v1099
  %v1101 = mul i64 %v1097, 768
  %v1102 = getelementptr inbounds float, ptr %v979, i64 %v1101
  %v1103 = mul i64 %v1100, 8
  %v1104 = add i64 %v1103, 0
  %v1105 = getelementptr inbounds float, ptr %v993, i64 %v1104
  call void @outer_2x8(ptr %v1102, ptr %v130, i64 %v1008, ptr %v1105, i64 8)
  %v1106 = add nsw i64 %v1097, 1
  br label %b180
b182:
  %v1107 = add nsw i64 %v1009, 64
  br label %b156
b158:
  %v1108 = add nsw i64 %v1004, 384
  br label %b153
b155:
  %v1109 = icmp sgt i64 %v3, 1
  br i1 %v1109, label %b183, label %b184
b183:
  %v1110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1111 = atomicrmw add ptr %v1110, i64 1 acq_rel
  %v1112 = load i64, ptr %v125, align 8
  %v1113 = add i64 %v1112, 1
  store i64 %v1113, ptr %v125, align 8
  %v1114 = mul i64 %v3, %v1113
  br label %b185
b185:
  %v1115 = load atomic i64, ptr %v1110 acquire, align 8
  %v1116 = icmp slt i64 %v1115, %v1114
  br i1 %v1116, label %b186, label %b187
b186:
  %v1117 = call i32 @sched_yield()
  br label %b185
b187:
  br label %b184
b184:
  %v1118 = mul i64 0, 8
  %v1119 = getelementptr inbounds float, ptr %v82, i64 %v1118
  %v1120 = getelementptr inbounds float, ptr %v1119, i64 0
  %v1121 = mul i64 0, 8
  %v1122 = getelementptr inbounds float, ptr %v32, i64 %v1121
  %v1123 = getelementptr inbounds float, ptr %v1122, i64 0
  %v1124 = getelementptr inbounds float, ptr %v130, i64 12288
  %v1125 = add i64 8, 1
  %v1126 = sdiv i64 %v1125, 2
  %v1127 = add i64 %v2, 1
  %v1128 = mul i64 %v1126, %v2
  %v1129 = sdiv i64 %v1128, %v3
  %v1130 = mul i64 %v1129, 2
  %v1131 = icmp slt i64 %v1130, 8
  %v1132 = select i1 %v1131, i64 %v1130, i64 8
  %v1133 = mul i64 %v1126, %v1127
  %v1134 = sdiv i64 %v1133, %v3
  %v1135 = mul i64 %v1134, 2
  %v1136 = icmp slt i64 %v1135, 8
  %v1137 = select i1 %v1136, i64 %v1135, i64 8
  %v1138 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b188
b188:
  %v1139 = phi i64 [ %v1132, %b184 ], [ %v1147, %b193 ]
  %v1140 = icmp slt i64 %v1139, %v1137
  br i1 %v1140, label %b189, label %b190
b189:
  %v1141 = mul i64 %v1139, 8
  %v1142 = getelementptr inbounds float, ptr %v1138, i64 %v1141
  br label %b191
b191:
  %v1143 = phi i64 [ 0, %b189 ], [ %v1146, %b192 ]
  %v1144 = icmp slt i64 %v1143, 8
  br i1 %v1144, label %b192, label %b193
b192:
  %v1145 = getelementptr inbounds float, ptr %v1142, i64 %v1143
  store float 0x0000000000000000, ptr %v1145, align 4
  %v1146 = add nsw i64 %v1143, 1
  br label %b191
b193:
  %v1147 = add nsw i64 %v1139, 1
  br label %b188
b190:
  %v1148 = mul i64 %v8, 1
  br label %b194
b194:
  %v1149 = phi i64 [ 0, %b190 ], [ %v1253, %b199 ]
  %v1150 = icmp slt i64 %v1149, %v1148
  br i1 %v1150, label %b195, label %b196
b195:
  %v1151 = sub i64 %v1148, %v1149
  %v1152 = icmp slt i64 %v1151, 384
  %v1153 = select i1 %v1152, i64 %v1151, i64 384
  br label %b197
b197:
  %v1154 = phi i64 [ %v1132, %b195 ], [ %v1252, %b223 ]
  %v1155 = icmp slt i64 %v1154, %v1137
  br i1 %v1155, label %b198, label %b199
b198:
  %v1156 = sub i64 %v1137, %v1154
  %v1157 = icmp slt i64 %v1156, 64
  %v1158 = select i1 %v1157, i64 %v1156, i64 64
  %v1159 = sdiv i64 %v1158, 2
  %v1160 = mul i64 %v1159, 2
  %v1161 = sub i64 %v1158, %v1160
  %v1162 = mul i64 %v1149, 8
  %v1163 = add i64 %v1162, %v1154
  %v1164 = getelementptr inbounds float, ptr %v1120, i64 %v1163
  br label %b200
b200:
  %v1165 = phi i64 [ 0, %b198 ], [ %v1191, %b208 ]
  %v1166 = icmp slt i64 %v1165, %v1153
  br i1 %v1166, label %b201, label %b202
b201:
  %v1167 = mul i64 %v1165, 8
  %v1168 = getelementptr inbounds float, ptr %v1164, i64 %v1167
  %v1169 = mul i64 %v1165, 2
  %v1170 = getelementptr inbounds float, ptr %v1124, i64 %v1169
  br label %b203
b203:
  %v1171 = phi i64 [ 0, %b201 ], [ %v1180, %b204 ]
  %v1172 = icmp slt i64 %v1171, %v1159
  br i1 %v1172, label %b204, label %b205
b204:
  %v1173 = mul i64 %v1171, 2
  %v1174 = getelementptr inbounds float, ptr %v1168, i64 %v1173
  %v1175 = mul i64 %v1171, 768
  %v1176 = getelementptr inbounds float, ptr %v1170, i64 %v1175
  %v1177 = getelementptr inbounds float, ptr %v1174, i64 0
  %v1178 = load <2 x float>, ptr %v1177, align 4
  %v1179 = getelementptr inbounds float, ptr %v1176, i64 0
  store <2 x float> %v1178, ptr %v1179, align 4
  %v1180 = add nsw i64 %v1171, 1
  br label %b203
b205:
  %v1181 = mul i64 %v1159, 2
  %v1182 = getelementptr inbounds float, ptr %v1168, i64 %v1181
  %v1183 = mul i64 %v1159, 768
  %v1184 = getelementptr inbounds float, ptr %v1170, i64 %v1183
  br label %b206
b206:
  %v1185 = phi i64 [ 0, %b205 ], [ %v1190, %b207 ]
  %v1186 = icmp slt i64 %v1185, %v1161
  br i1 %v1186, label %b207, label %b208
b207:
  %v1187 = getelementptr inbounds float, ptr %v1182, i64 %v1185
  %v1188 = load float, ptr %v1187, align 4
  %v1189 = getelementptr inbounds float, ptr %v1184, i64 %v1185
  store float %v1188, ptr %v1189, align 4
  %v1190 = add nsw i64 %v1185, 1
  br label %b206, !llvm.loop !3
b208:
  %v1191 = add nsw i64 %v1165, 1
  br label %b200
b202:
  br label %b209
b209:
  %v1192 = phi i64 [ 0, %b202 ], [ %v1227, %b217 ]
  %v1193 = icmp slt i64 %v1192, 0
  br i1 %v1193, label %b210, label %b211
b210:
  %v1194 = mul i64 %v1149, 8
  %v1195 = add i64 %v1194, %v1192
  %v1196 = getelementptr inbounds float, ptr %v1123, i64 %v1195
  br label %b212
b212:
  %v1197 = phi i64 [ 0, %b210 ], [ %v1215, %b213 ]
  %v1198 = icmp slt i64 %v1197, %v1153
  br i1 %v1198, label %b213, label %b214
b213:
  %v1199 = mul i64 %v1197, 8
  %v1200 = getelementptr inbounds float, ptr %v1196, i64 %v1199
  %v1201 = mul i64 %v1197, 32
  %v1202 = getelementptr inbounds float, ptr %v130, i64 %v1201
  %v1203 = getelementptr inbounds float, ptr %v1200, i64 0
  %v1204 = load <8 x float>, ptr %v1203, align 4
  %v1205 = getelementptr inbounds float, ptr %v1202, i64 0
  store <8 x float> %v1204, ptr %v1205, align 4
  %v1206 = getelementptr inbounds float, ptr %v1200, i64 8
  %v1207 = load <8 x float>, ptr %v1206, align 4
  %v1208 = getelementptr inbounds float, ptr %v1202, i64 8
  store <8 x float> %v1207, ptr %v1208, align 4
  %v1209 = getelementptr inbounds float, ptr %v1200, i64 16
  %v1210 = load <8 x float>, ptr %v1209, align 4
  %v1211 = getelementptr inbounds float, ptr %v1202, i64 16
  store <8 x float> %v1210, ptr %v1211, align 4
  %v1212 = getelementptr inbounds float, ptr %v1200, i64 24
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = getelementptr inbounds float, ptr %v1202, i64 24
  store <8 x float> %v1213, ptr %v1214, align 4
  %v1215 = add nsw i64 %v1197, 1
  br label %b212
b214:
  %v1216 = sdiv i64 %v1158, 2
  br label %b215
b215:
  %v1217 = phi i64 [ 0, %b214 ], [ %v1226, %b216 ]
  %v1218 = icmp slt i64 %v1217, %v1216
  br i1 %v1218, label %b216, label %b217
b216:
  %v1219 = mul i64 %v1217, 2
  %v1220 = add i64 %v1154, %v1219
  %v1221 = mul i64 %v1217, 768
  %v1222 = getelementptr inbounds float, ptr %v1124, i64 %v1221
  %v1223 = mul i64 %v1220, 8
  %v1224 = add i64 %v1223, %v1192
  %v1225 = getelementptr inbounds float, ptr %v1138, i64 %v1224
  call void @outer_2x32(ptr %v1222, ptr %v130, i64 %v1153, ptr %v1225, i64 8)
  %v1226 = add nsw i64 %v1217, 1
  br label %b215
b217:
  %v1227 = add nsw i64 %v1192, 32
  br label %b209
b211:
  %v1228 = mul i64 %v1149, 8
  %v1229 = add i64 %v1228, 0
  %v1230 = getelementptr inbounds float, ptr %v1123, i64 %v1229
  br label %b218
b218:
  %v1231 = phi i64 [ 0, %b211 ], [ %v1240, %b219 ]
  %v1232 = icmp slt i64 %v1231, %v1153
  br i1 %v1232, label %b219, label %b220
b219:
  %v1233 = mul i64 %v1231, 8
  %v1234 = getelementptr inbounds float, ptr %v1230, i64 %v1233
  %v1235 = mul i64 %v1231, 8
  %v1236 = getelementptr inbounds float, ptr %v130, i64 %v1235
  %v1237 = getelementptr inbounds float, ptr %v1234, i64 0
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = getelementptr inbounds float, ptr %v1236, i64 0
  store <8 x float> %v1238, ptr %v1239, align 4
  %v1240 = add nsw i64 %v1231, 1
  br label %b218
b220:
  %v1241 = sdiv i64 %v1158, 2
  br label %b221
b221:
  %v1242 = phi i64 [ 0, %b220 ], [ %v1251, %b222 ]
  %v1243 = icmp slt i64 %v1242, %v1241
  br i1 %v1243, label %b222, label %b223
b222:
  %v1244 = mul i64 %v1242, 2
  %v1245 = add i64 %v1154, %v1244
  %v1246 = mul i64 %v1242, 768
  %v1247 = getelementptr inbounds float, ptr %v1124, i64 %v1246
  %v1248 = mul i64 %v1245, 8
  %v1249 = add i64 %v1248, 0
  %v1250 = getelementptr inbounds float, ptr %v1138, i64 %v1249
  call void @outer_2x8(ptr %v1247, ptr %v130, i64 %v1153, ptr %v1250, i64 8)
  %v1251 = add nsw i64 %v1242, 1
  br label %b221
b223:
  %v1252 = add nsw i64 %v1154, 64
  br label %b197
b199:
  %v1253 = add nsw i64 %v1149, 384
  br label %b194
b196:
  %v1254 = icmp sgt i64 %v3, 1
  br i1 %v1254, label %b224, label %b225
b224:
  %v1255 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1256 = atomicrmw add ptr %v1255, i64 1 acq_rel
  %v1257 = load i64, ptr %v125, align 8
  %v1258 = add i64 %v1257, 1
  store i64 %v1258, ptr %v125, align 8
  %v1259 = mul i64 %v3, %v1258
  br label %b226
b226:
  %v1260 = load atomic i64, ptr %v1255 acquire, align 8
  %v1261 = icmp slt i64 %v1260, %v1259
  br i1 %v1261, label %b227, label %b228
b227:
  %v1262 = call i32 @sched_yield()
  br label %b226
b228:
  br label %b225
b225:
  %v1263 = mul i64 0, 8
  %v1264 = getelementptr inbounds float, ptr %v78, i64 %v1263
  %v1265 = getelementptr inbounds float, ptr %v1264, i64 0
  %v1266 = mul i64 0, 8
  %v1267 = getelementptr inbounds float, ptr %v58, i64 %v1266
  %v1268 = getelementptr inbounds float, ptr %v1267, i64 0
  %v1269 = getelementptr inbounds float, ptr %v130, i64 12288
  %v1270 = add i64 8, 1
  %v1271 = sdiv i64 %v1270, 2
  %v1272 = add i64 %v2, 1
  %v1273 = mul i64 %v1271, %v2
  %v1274 = sdiv i64 %v1273, %v3
  %v1275 = mul i64 %v1274, 2
  %v1276 = icmp slt i64 %v1275, 8
  %v1277 = select i1 %v1276, i64 %v1275, i64 8
  %v1278 = mul i64 %v1271, %v1272
  %v1279 = sdiv i64 %v1278, %v3
  %v1280 = mul i64 %v1279, 2
  %v1281 = icmp slt i64 %v1280, 8
  %v1282 = select i1 %v1281, i64 %v1280, i64 8
  %v1283 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b229
b229:
  %v1284 = phi i64 [ %v1277, %b225 ], [ %v1292, %b234 ]
  %v1285 = icmp slt i64 %v1284, %v1282
  br i1 %v1285, label %b230, label %b231
b230:
  %v1286 = mul i64 %v1284, 8
  %v1287 = getelementptr inbounds float, ptr %v1283, i64 %v1286
  br label %b232
b232:
  %v1288 = phi i64 [ 0, %b230 ], [ %v1291, %b233 ]
  %v1289 = icmp slt i64 %v1288, 8
  br i1 %v1289, label %b233, label %b234
b233:
  %v1290 = getelementptr inbounds float, ptr %v1287, i64 %v1288
  store float 0x0000000000000000, ptr %v1290, align 4
  %v1291 = add nsw i64 %v1288, 1
  br label %b232
b234:
  %v1292 = add nsw i64 %v1284, 1
  br label %b229
b231:
  %v1293 = mul i64 %v8, 1
  br label %b235
b235:
  %v1294 = phi i64 [ 0, %b231 ], [ %v1398, %b240 ]
  %v1295 = icmp slt i64 %v1294, %v1293
  br i1 %v1295, label %b236, label %b237
b236:
  %v1296 = sub i64 %v1293, %v1294
  %v1297 = icmp slt i64 %v1296, 384
  %v1298 = select i1 %v1297, i64 %v1296, i64 384
  br label %b238
b238:
  %v1299 = phi i64 [ %v1277, %b236 ], [ %v1397, %b264 ]
  %v1300 = icmp slt i64 %v1299, %v1282
  br i1 %v1300, label %b239, label %b240
b239:
  %v1301 = sub i64 %v1282, %v1299
  %v1302 = icmp slt i64 %v1301, 64
  %v1303 = select i1 %v1302, i64 %v1301, i64 64
  %v1304 = sdiv i64 %v1303, 2
  %v1305 = mul i64 %v1304, 2
  %v1306 = sub i64 %v1303, %v1305
  %v1307 = mul i64 %v1294, 8
  %v1308 = add i64 %v1307, %v1299
  %v1309 = getelementptr inbounds float, ptr %v1265, i64 %v1308
  br label %b241
b241:
  %v1310 = phi i64 [ 0, %b239 ], [ %v1336, %b249 ]
  %v1311 = icmp slt i64 %v1310, %v1298
  br i1 %v1311, label %b242, label %b243
b242:
  %v1312 = mul i64 %v1310, 8
  %v1313 = getelementptr inbounds float, ptr %v1309, i64 %v1312
  %v1314 = mul i64 %v1310, 2
  %v1315 = getelementptr inbounds float, ptr %v1269, i64 %v1314
  br label %b244
b244:
  %v1316 = phi i64 [ 0, %b242 ], [ %v1325, %b245 ]
  %v1317 = icmp slt i64 %v1316, %v1304
  br i1 %v1317, label %b245, label %b246
b245:
  %v1318 = mul i64 %v1316, 2
  %v1319 = getelementptr inbounds float, ptr %v1313, i64 %v1318
  %v1320 = mul i64 %v1316, 768
  %v1321 = getelementptr inbounds float, ptr %v1315, i64 %v1320
  %v1322 = getelementptr inbounds float, ptr %v1319, i64 0
  %v1323 = load <2 x float>, ptr %v1322, align 4
  %v1324 = getelementptr inbounds float, ptr %v1321, i64 0
  store <2 x float> %v1323, ptr %v1324, align 4
  %v1325 = add nsw i64 %v1316, 1
  br label %b244
b246:
  %v1326 = mul i64 %v1304, 2
  %v1327 = getelementptr inbounds float, ptr %v1313, i64 %v1326
  %v1328 = mul i64 %v1304, 768
  %v1329 = getelementptr inbounds float, ptr %v1315, i64 %v1328
  br label %b247
b247:
  %v1330 = phi i64 [ 0, %b246 ], [ %v1335, %b248 ]
  %v1331 = icmp slt i64 %v1330, %v1306
  br i1 %v1331, label %b248, label %b249
b248:
  %v1332 = getelementptr inbounds float, ptr %v1327, i64 %v1330
  %v1333 = load float, ptr %v1332, align 4
  %v1334 = getelementptr inbounds float, ptr %v1329, i64 %v1330
  store float %v1333, ptr %v1334, align 4
  %v1335 = add nsw i64 %v1330, 1
  br label %b247, !llvm.loop !6
b249:
  %v1336 = add nsw i64 %v1310, 1
  br label %b241
b243:
  br label %b250
b250:
  %v1337 = phi i64 [ 0, %b243 ], [ %v1372, %b258 ]
  %v1338 = icmp slt i64 %v1337, 0
  br i1 %v1338, label %b251, label %b252
b251:
  %v1339 = mul i64 %v1294, 8
  %v1340 = add i64 %v1339, %v1337
  %v1341 = getelementptr inbounds float, ptr %v1268, i64 %v1340
  br label %b253
b253:
  %v1342 = phi i64 [ 0, %b251 ], [ %v1360, %b254 ]
  %v1343 = icmp slt i64 %v1342, %v1298
  br i1 %v1343, label %b254, label %b255
b254:
  %v1344 = mul i64 %v1342, 8
  %v1345 = getelementptr inbounds float, ptr %v1341, i64 %v1344
  %v1346 = mul i64 %v1342, 32
  %v1347 = getelementptr inbounds float, ptr %v130, i64 %v1346
  %v1348 = getelementptr inbounds float, ptr %v1345, i64 0
  %v1349 = load <8 x float>, ptr %v1348, align 4
  %v1350 = getelementptr inbounds float, ptr %v1347, i64 0
  store <8 x float> %v1349, ptr %v1350, align 4
  %v1351 = getelementptr inbounds float, ptr %v1345, i64 8
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = getelementptr inbounds float, ptr %v1347, i64 8
  store <8 x float> %v1352, ptr %v1353, align 4
  %v1354 = getelementptr inbounds float, ptr %v1345, i64 16
  %v1355 = load <8 x float>, ptr %v1354, align 4
  %v1356 = getelementptr inbounds float, ptr %v1347, i64 16
  store <8 x float> %v1355, ptr %v1356, align 4
  %v1357 = getelementptr inbounds float, ptr %v1345, i64 24
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = getelementptr inbounds float, ptr %v1347, i64 24
  store <8 x float> %v1358, ptr %v1359, align 4
  %v1360 = add nsw i64 %v1342, 1
  br label %b253
b255:
  %v1361 = sdiv i64 %v1303, 2
  br label %b256
b256:
  %v1362 = phi i64 [ 0, %b255 ], [ %v1371, %b257 ]
  %v1363 = icmp slt i64 %v1362, %v1361
  br i1 %v1363, label %b257, label %b258
b257:
  %v1364 = mul i64 %v1362, 2
  %v1365 = add i64 %v1299, %v1364
  %v1366 = mul i64 %v1362, 768
  %v1367 = getelementptr inbounds float, ptr %v1269, i64 %v1366
  %v1368 = mul i64 %v1365, 8
  %v1369 = add i64 %v1368, %v1337
  %v1370 = getelementptr inbounds float, ptr %v1283, i64 %v1369
  call void @outer_2x32(ptr %v1367, ptr %v130, i64 %v1298, ptr %v1370, i64 8)
  %v1371 = add nsw i64 %v1362, 1
  br label %b256
b258:
  %v1372 = add nsw i64 %v1337, 32
  br label %b250
b252:
  %v1373 = mul i64 %v1294, 8
  %v1374 = add i64 %v1373, 0
  %v1375 = getelementptr inbounds float, ptr %v1268, i64 %v1374
  br label %b259
b259:
  %v1376 = phi i64 [ 0, %b252 ], [ %v1385, %b260 ]
  %v1377 = icmp slt i64 %v1376, %v1298
  br i1 %v1377, label %b260, label %b261
b260:
  %v1378 = mul i64 %v1376, 8
  %v1379 = getelementptr inbounds float, ptr %v1375, i64 %v1378
  %v1380 = mul i64 %v1376, 8
  %v1381 = getelementptr inbounds float, ptr %v130, i64 %v1380
  %v1382 = getelementptr inbounds float, ptr %v1379, i64 0
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = getelementptr inbounds float, ptr %v1381, i64 0
  store <8 x float> %v1383, ptr %v1384, align 4
  %v1385 = add nsw i64 %v1376, 1
  br label %b259
b261:
  %v1386 = sdiv i64 %v1303, 2
  br label %b262
b262:
  %v1387 = phi i64 [ 0, %b261 ], [ %v1396, %b263 ]
  %v1388 = icmp slt i64 %v1387, %v1386
  br i1 %v1388, label %b263, label %b264
b263:
  %v1389 = mul i64 %v1387, 2
  %v1390 = add i64 %v1299, %v1389
  %v1391 = mul i64 %v1387, 768
  %v1392 = getelementptr inbounds float, ptr %v1269, i64 %v1391
  %v1393 = mul i64 %v1390, 8
  %v1394 = add i64 %v1393, 0
  %v1395 = getelementptr inbounds float, ptr %v1283, i64 %v1394
  call void @outer_2x8(ptr %v1392, ptr %v130, i64 %v1298, ptr %v1395, i64 8)
  %v1396 = add nsw i64 %v1387, 1
  br label %b262
b264:
  %v1397 = add nsw i64 %v1299, 64
  br label %b238
b240:
  %v1398 = add nsw i64 %v1294, 384
  br label %b235
b237:
  %v1399 = icmp sgt i64 %v3, 1
  br i1 %v1399, label %b265, label %b266
b265:
  %v1400 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1401 = atomicrmw add ptr %v1400, i64 1 acq_rel
  %v1402 = load i64, ptr %v125, align 8
  %v1403 = add i64 %v1402, 1
  store i64 %v1403, ptr %v125, align 8
  %v1404 = mul i64 %v3, %v1403
  br label %b267
b267:
  %v1405 = load atomic i64, ptr %v1400 acquire, align 8
  %v1406 = icmp slt i64 %v1405, %v1404
  br i1 %v1406, label %b268, label %b269
b268:
  %v1407 = call i32 @sched_yield()
  br label %b267
b269:
  br label %b266
b266:
  %v1408 = mul i64 0, 8
  %v1409 = getelementptr inbounds float, ptr %v78, i64 %v1408
  %v1410 = getelementptr inbounds float, ptr %v1409, i64 0
  %v1411 = mul i64 0, 8
  %v1412 = getelementptr inbounds float, ptr %v32, i64 %v1411
  %v1413 = getelementptr inbounds float, ptr %v1412, i64 0
  %v1414 = getelementptr inbounds float, ptr %v130, i64 12288
  %v1415 = add i64 8, 1
  %v1416 = sdiv i64 %v1415, 2
  %v1417 = add i64 %v2, 1
  %v1418 = mul i64 %v1416, %v2
  %v1419 = sdiv i64 %v1418, %v3
  %v1420 = mul i64 %v1419, 2
  %v1421 = icmp slt i64 %v1420, 8
  %v1422 = select i1 %v1421, i64 %v1420, i64 8
  %v1423 = mul i64 %v1416, %v1417
  %v1424 = sdiv i64 %v1423, %v3
  %v1425 = mul i64 %v1424, 2
  %v1426 = icmp slt i64 %v1425, 8
  %v1427 = select i1 %v1426, i64 %v1425, i64 8
  %v1428 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b270
b270:
  %v1429 = phi i64 [ %v1422, %b266 ], [ %v1437, %b275 ]
  %v1430 = icmp slt i64 %v1429, %v1427
  br i1 %v1430, label %b271, label %b272
b271:
  %v1431 = mul i64 %v1429, 8
  %v1432 = getelementptr inbounds float, ptr %v1428, i64 %v1431
  br label %b273
b273:
  %v1433 = phi i64 [ 0, %b271 ], [ %v1436, %b274 ]
  %v1434 = icmp slt i64 %v1433, 8
  br i1 %v1434, label %b274, label %b275
b274:
  %v1435 = getelementptr inbounds float, ptr %v1432, i64 %v1433
  store float 0x0000000000000000, ptr %v1435, align 4
  %v1436 = add nsw i64 %v1433, 1
  br label %b273
b275:
  %v1437 = add nsw i64 %v1429, 1
  br label %b270
b272:
  %v1438 = mul i64 %v8, 1
  br label %b276
b276:
  %v1439 = phi i64 [ 0, %b272 ], [ %v1543, %b281 ]
  %v1440 = icmp slt i64 %v1439, %v1438
  br i1 %v1440, label %b277, label %b278
b277:
  %v1441 = sub i64 %v1438, %v1439
  %v1442 = icmp slt i64 %v1441, 384
  %v1443 = select i1 %v1442, i64 %v1441, i64 384
  br label %b279
b279:
  %v1444 = phi i64 [ %v1422, %b277 ], [ %v1542, %b305 ]
  %v1445 = icmp slt i64 %v1444, %v1427
  br i1 %v1445, label %b280, label %b281
b280:
  %v1446 = sub i64 %v1427, %v1444
  %v1447 = icmp slt i64 %v1446, 64
  %v1448 = select i1 %v1447, i64 %v1446, i64 64
  %v1449 = sdiv i64 %v1448, 2
  %v1450 = mul i64 %v1449, 2
  %v1451 = sub i64 %v1448, %v1450
  %v1452 = mul i64 %v1439, 8
  %v1453 = add i64 %v1452, %v1444
  %v1454 = getelementptr inbounds float, ptr %v1410, i64 %v1453
  br label %b282
b282:
  %v1455 = phi i64 [ 0, %b280 ], [ %v1481, %b290 ]
  %v1456 = icmp slt i64 %v1455, %v1443
  br i1 %v1456, label %b283, label %b284
b283:
  %v1457 = mul i64 %v1455, 8
  %v1458 = getelementptr inbounds float, ptr %v1454, i64 %v1457
  %v1459 = mul i64 %v1455, 2
  %v1460 = getelementptr inbounds float, ptr %v1414, i64 %v1459
  br label %b285
b285:
  %v1461 = phi i64 [ 0, %b283 ], [ %v1470, %b286 ]
  %v1462 = icmp slt i64 %v1461, %v1449
  br i1 %v1462, label %b286, label %b287
b286:
  %v1463 = mul i64 %v1461, 2
  %v1464 = getelementptr inbounds float, ptr %v1458, i64 %v1463
  %v1465 = mul i64 %v1461, 768
  %v1466 = getelementptr inbounds float, ptr %v1460, i64 %v1465
  %v1467 = getelementptr inbounds float, ptr %v1464, i64 0
  %v1468 = load <2 x float>, ptr %v1467, align 4
  %v1469 = getelementptr inbounds float, ptr %v1466, i64 0
  store <2 x float> %v1468, ptr %v1469, align 4
  %v1470 = add nsw i64 %v1461, 1
  br label %b285
b287:
  %v1471 = mul i64 %v1449, 2
  %v1472 = getelementptr inbounds float, ptr %v1458, i64 %v1471
  %v1473 = mul i64 %v1449, 768
  %v1474 = getelementptr inbounds float, ptr %v1460, i64 %v1473
  br label %b288
b288:
  %v1475 = phi i64 [ 0, %b287 ], [ %v1480, %b289 ]
  %v1476 = icmp slt i64 %v1475, %v1451
  br i1 %v1476, label %b289, label %b290
b289:
  %v1477 = getelementptr inbounds float, ptr %v1472, i64 %v1475
  %v1478 = load float, ptr %v1477, align 4
  %v1479 = getelementptr inbounds float, ptr %v1474, i64 %v1475
  store float %v1478, ptr %v1479, align 4
  %v1480 = add nsw i64 %v1475, 1
  br label %b288, !llvm.loop !9
b290:
  %v1481 = add nsw i64 %v1455, 1
  br label %b282
b284:
  br label %b291
b291:
  %v1482 = phi i64 [ 0, %b284 ], [ %v1517, %b299 ]
  %v1483 = icmp slt i64 %v1482, 0
  br i1 %v1483, label %b292, label %b293
b292:
  %v1484 = mul i64 %v1439, 8
  %v1485 = add i64 %v1484, %v1482
  %v1486 = getelementptr inbounds float, ptr %v1413, i64 %v1485
  br label %b294
b294:
  %v1487 = phi i64 [ 0, %b292 ], [ %v1505, %b295 ]
  %v1488 = icmp slt i64 %v1487, %v1443
  br i1 %v1488, label %b295, label %b296
b295:
  %v1489 = mul i64 %v1487, 8
  %v1490 = getelementptr inbounds float, ptr %v1486, i64 %v1489
  %v1491 = mul i64 %v1487, 32
  %v1492 = getelementptr inbounds float, ptr %v130, i64 %v1491
  %v1493 = getelementptr inbounds float, ptr %v1490, i64 0
  %v1494 = load <8 x float>, ptr %v1493, align 4
  %v1495 = getelementptr inbounds float, ptr %v1492, i64 0
  store <8 x float> %v1494, ptr %v1495, align 4
  %v1496 = getelementptr inbounds float, ptr %v1490, i64 8
  %v1497 = load <8 x float>, ptr %v1496, align 4
  %v1498 = getelementptr inbounds float, ptr %v1492, i64 8
  store <8 x float> %v1497, ptr %v1498, align 4
  %v1499 = getelementptr inbounds float, ptr %v1490, i64 16
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = getelementptr inbounds float, ptr %v1492, i64 16
  store <8 x float> %v1500, ptr %v1501, align 4
  %v1502 = getelementptr inbounds float, ptr %v1490, i64 24
  %v1503 = load <8 x float>, ptr %v1502, align 4
  %v1504 = getelementptr inbounds float, ptr %v1492, i64 24
  store <8 x float> %v1503, ptr %v1504, align 4
  %v1505 = add nsw i64 %v1487, 1
  br label %b294
b296:
  %v1506 = sdiv i64 %v1448, 2
  br label %b297
b297:
  %v1507 = phi i64 [ 0, %b296 ], [ %v1516, %b298 ]
  %v1508 = icmp slt i64 %v1507, %v1506
  br i1 %v1508, label %b298, label %b299
b298:
  %v1509 = mul i64 %v1507, 2
  %v1510 = add i64 %v1444, %v1509
  %v1511 = mul i64 %v1507, 768
  %v1512 = getelementptr inbounds float, ptr %v1414, i64 %v1511
  %v1513 = mul i64 %v1510, 8
  %v1514 = add i64 %v1513, %v1482
  %v1515 = getelementptr inbounds float, ptr %v1428, i64 %v1514
  call void @outer_2x32(ptr %v1512, ptr %v130, i64 %v1443, ptr %v1515, i64 8)
  %v1516 = add nsw i64 %v1507, 1
  br label %b297
b299:
  %v1517 = add nsw i64 %v1482, 32
  br label %b291
b293:
  %v1518 = mul i64 %v1439, 8
  %v1519 = add i64 %v1518, 0
  %v1520 = getelementptr inbounds float, ptr %v1413, i64 %v1519
  br label %b300
b300:
  %v1521 = phi i64 [ 0, %b293 ], [ %v1530, %b301 ]
  %v1522 = icmp slt i64 %v1521, %v1443
  br i1 %v1522, label %b301, label %b302
b301:
  %v1523 = mul i64 %v1521, 8
  %v1524 = getelementptr inbounds float, ptr %v1520, i64 %v1523
  %v1525 = mul i64 %v1521, 8
  %v1526 = getelementptr inbounds float, ptr %v130, i64 %v1525
  %v1527 = getelementptr inbounds float, ptr %v1524, i64 0
  %v1528 = load <8 x float>, ptr %v1527, align 4
  %v1529 = getelementptr inbounds float, ptr %v1526, i64 0
  store <8 x float> %v1528, ptr %v1529, align 4
  %v1530 = add nsw i64 %v1521, 1
  br label %b300
b302:
  %v1531 = sdiv i64 %v1448, 2
  br label %b303
b303:
  %v1532 = phi i64 [ 0, %b302 ], [ %v1541, %b304 ]
  %v1533 = icmp slt i64 %v1532, %v1531
  br i1 %v1533, label %b304, label %b305
b304:
  %v1534 = mul i64 %v1532, 2
  %v1535 = add i64 %v1444, %v1534
  %v1536 = mul i64 %v1532, 768
  %v1537 = getelementptr inbounds float, ptr %v1414, i64 %v1536
  %v1538 = mul i64 %v1535, 8
  %v1539 = add i64 %v1538, 0
  %v1540 = getelementptr inbounds float, ptr %v1428, i64 %v1539
  call void @outer_2x8(ptr %v1537, ptr %v130, i64 %v1443, ptr %v1540, i64 8)
  %v1541 = add nsw i64 %v1532, 1
  br label %b303
b305:
  %v1542 = add nsw i64 %v1444, 64
  br label %b279
b281:
  %v1543 = add nsw i64 %v1439, 384
  br label %b276
b278:
  %v1544 = icmp sgt i64 %v3, 1
  br i1 %v1544, label %b306, label %b307
b306:
  %v1545 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1546 = atomicrmw add ptr %v1545, i64 1 acq_rel
  %v1547 = load i64, ptr %v125, align 8
  %v1548 = add i64 %v1547, 1
  store i64 %v1548, ptr %v125, align 8
  %v1549 = mul i64 %v3, %v1548
  br label %b308
b308:
  %v1550 = load atomic i64, ptr %v1545 acquire, align 8
  %v1551 = icmp slt i64 %v1550, %v1549
  br i1 %v1551, label %b309, label %b310
b309:
  %v1552 = call i32 @sched_yield()
  br label %b308
b310:
  br label %b307
b307:
  %v1553 = mul i64 0, 8
  %v1554 = getelementptr inbounds float, ptr %v76, i64 %v1553
  %v1555 = getelementptr inbounds float, ptr %v1554, i64 0
  %v1556 = mul i64 0, 8
  %v1557 = getelementptr inbounds float, ptr %v58, i64 %v1556
  %v1558 = getelementptr inbounds float, ptr %v1557, i64 0
  %v1559 = getelementptr inbounds float, ptr %v130, i64 12288
  %v1560 = add i64 8, 1
  %v1561 = sdiv i64 %v1560, 2
  %v1562 = add i64 %v2, 1
  %v1563 = mul i64 %v1561, %v2
  %v1564 = sdiv i64 %v1563, %v3
  %v1565 = mul i64 %v1564, 2
  %v1566 = icmp slt i64 %v1565, 8
  %v1567 = select i1 %v1566, i64 %v1565, i64 8
  %v1568 = mul i64 %v1561, %v1562
  %v1569 = sdiv i64 %v1568, %v3
  %v1570 = mul i64 %v1569, 2
  %v1571 = icmp slt i64 %v1570, 8
  %v1572 = select i1 %v1571, i64 %v1570, i64 8
  %v1573 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b311
b311:
  %v1574 = phi i64 [ %v1567, %b307 ], [ %v1582, %b316 ]
  %v1575 = icmp slt i64 %v1574, %v1572
  br i1 %v1575, label %b312, label %b313
b312:
  %v1576 = mul i64 %v1574, 8
  %v1577 = getelementptr inbounds float, ptr %v1573, i64 %v1576
  br label %b314
b314:
  %v1578 = phi i64 [ 0, %b312 ], [ %v1581, %b315 ]
  %v1579 = icmp slt i64 %v1578, 8
  br i1 %v1579, label %b315, label %b316
b315:
  %v1580 = getelementptr inbounds float, ptr %v1577, i64 %v1578
  store float 0x0000000000000000, ptr %v1580, align 4
  %v1581 = add nsw i64 %v1578, 1
  br label %b314
b316:
  %v1582 = add nsw i64 %v1574, 1
  br label %b311
b313:
  %v1583 = mul i64 %v8, 1
  br label %b317
b317:
  %v1584 = phi i64 [ 0, %b313 ], [ %v1688, %b322 ]
  %v1585 = icmp slt i64 %v1584, %v1583
  br i1 %v1585, label %b318, label %b319
b318:
  %v1586 = sub i64 %v1583, %v1584
  %v1587 = icmp slt i64 %v1586, 384
  %v1588 = select i1 %v1587, i64 %v1586, i64 384
  br label %b320
b320:
  %v1589 = phi i64 [ %v1567, %b318 ], [ %v1687, %b346 ]
  %v1590 = icmp slt i64 %v1589, %v1572
  br i1 %v1590, label %b321, label %b322
b321:
  %v1591 = sub i64 %v1572, %v1589
  %v1592 = icmp slt i64 %v1591, 64
  %v1593 = select i1 %v1592, i64 %v1591, i64 64
  %v1594 = sdiv i64 %v1593, 2
  %v1595 = mul i64 %v1594, 2
  %v1596 = sub i64 %v1593, %v1595
  %v1597 = mul i64 %v1584, 8
  %v1598 = add i64 %v1597, %v1589
  %v1599 = getelementptr inbounds float, ptr %v1555, i64 %v1598
  br label %b323
b323:
  %v1600 = phi i64 [ 0, %b321 ], [ %v1626, %b331 ]
  %v1601 = icmp slt i64 %v1600, %v1588
  br i1 %v1601, label %b324, label %b325
b324:
  %v1602 = mul i64 %v1600, 8
  %v1603 = getelementptr inbounds float, ptr %v1599, i64 %v1602
  %v1604 = mul i64 %v1600, 2
  %v1605 = getelementptr inbounds float, ptr %v1559, i64 %v1604
  br label %b326
b326:
  %v1606 = phi i64 [ 0, %b324 ], [ %v1615, %b327 ]
  %v1607 = icmp slt i64 %v1606, %v1594
  br i1 %v1607, label %b327, label %b328
b327:
  %v1608 = mul i64 %v1606, 2
  %v1609 = getelementptr inbounds float, ptr %v1603, i64 %v1608
  %v1610 = mul i64 %v1606, 768
  %v1611 = getelementptr inbounds float, ptr %v1605, i64 %v1610
  %v1612 = getelementptr inbounds float, ptr %v1609, i64 0
  %v1613 = load <2 x float>, ptr %v1612, align 4
  %v1614 = getelementptr inbounds float, ptr %v1611, i64 0
  store <2 x float> %v1613, ptr %v1614, align 4
  %v1615 = add nsw i64 %v1606, 1
  br label %b326
b328:
  %v1616 = mul i64 %v1594, 2
  %v1617 = getelementptr inbounds float, ptr %v1603, i64 %v1616
  %v1618 = mul i64 %v1594, 768
  %v1619 = getelementptr inbounds float, ptr %v1605, i64 %v1618
  br label %b329
b329:
  %v1620 = phi i64 [ 0, %b328 ], [ %v1625, %b330 ]
  %v1621 = icmp slt i64 %v1620, %v1596
  br i1 %v1621, label %b330, label %b331
b330:
  %v1622 = getelementptr inbounds float, ptr %v1617, i64 %v1620
  %v1623 = load float, ptr %v1622, align 4
  %v1624 = getelementptr inbounds float, ptr %v1619, i64 %v1620
  store float %v1623, ptr %v1624, align 4
  %v1625 = add nsw i64 %v1620, 1
  br label %b329, !llvm.loop !12
b331:
  %v1626 = add nsw i64 %v1600, 1
  br label %b323
b325:
  br label %b332
b332:
  %v1627 = phi i64 [ 0, %b325 ], [ %v1662, %b340 ]
  %v1628 = icmp slt i64 %v1627, 0
  br i1 %v1628, label %b333, label %b334
b333:
  %v1629 = mul i64 %v1584, 8
  %v1630 = add i64 %v1629, %v1627
  %v1631 = getelementptr inbounds float, ptr %v1558, i64 %v1630
  br label %b335
b335:
  %v1632 = phi i64 [ 0, %b333 ], [ %v1650, %b336 ]
  %v1633 = icmp slt i64 %v1632, %v1588
  br i1 %v1633, label %b336, label %b337
b336:
  %v1634 = mul i64 %v1632, 8
  %v1635 = getelementptr inbounds float, ptr %v1631, i64 %v1634
  %v1636 = mul i64 %v1632, 32
  %v1637 = getelementptr inbounds float, ptr %v130, i64 %v1636
  %v1638 = getelementptr inbounds float, ptr %v1635, i64 0
  %v1639 = load <8 x float>, ptr %v1638, align 4
  %v1640 = getelementptr inbounds float, ptr %v1637, i64 0
  store <8 x float> %v1639, ptr %v1640, align 4
  %v1641 = getelementptr inbounds float, ptr %v1635, i64 8
  %v1642 = load <8 x float>, ptr %v1641, align 4
  %v1643 = getelementptr inbounds float, ptr %v1637, i64 8
  store <8 x float> %v1642, ptr %v1643, align 4
  %v1644 = getelementptr inbounds float, ptr %v1635, i64 16
  %v1645 = load <8 x float>, ptr %v1644, align 4
  %v1646 = getelementptr inbounds float, ptr %v1637, i64 16
  store <8 x float> %v1645, ptr %v1646, align 4
  %v1647 = getelementptr inbounds float, ptr %v1635, i64 24
  %v1648 = load <8 x float>, ptr %v1647, align 4
  %v1649 = getelementptr inbounds float, ptr %v1637, i64 24
  store <8 x float> %v1648, ptr %v1649, align 4
  %v1650 = add nsw i64 %v1632, 1
  br label %b335
b337:
  %v1651 = sdiv i64 %v1593, 2
  br label %b338
b338:
  %v1652 = phi i64 [ 0, %b337 ], [ %v1661, %b339 ]
  %v1653 = icmp slt i64 %v1652, %v1651
  br i1 %v1653, label %b339, label %b340
b339:
  %v1654 = mul i64 %v1652, 2
  %v1655 = add i64 %v1589, %v1654
  %v1656 = mul i64 %v1652, 768
  %v1657 = getelementptr inbounds float, ptr %v1559, i64 %v1656
  %v1658 = mul i64 %v1655, 8
  %v1659 = add i64 %v1658, %v1627
  %v1660 = getelementptr inbounds float, ptr %v1573, i64 %v1659
  call void @outer_2x32(ptr %v1657, ptr %v130, i64 %v1588, ptr %v1660, i64 8)
  %v1661 = add nsw i64 %v1652, 1
  br label %b338
b340:
  %v1662 = add nsw i64 %v1627, 32
  br label %b332
b334:
  %v1663 = mul i64 %v1584, 8
  %v1664 = add i64 %v1663, 0
  %v1665 = getelementptr inbounds float, ptr %v1558, i64 %v1664
  br label %b341
b341:
  %v1666 = phi i64 [ 0, %b334 ], [ %v1675, %b342 ]
  %v1667 = icmp slt i64 %v1666, %v1588
  br i1 %v1667, label %b342, label %b343
b342:
  %v1668 = mul i64 %v1666, 8
  %v1669 = getelementptr inbounds float, ptr %v1665, i64 %v1668
  %v1670 = mul i64 %v1666, 8
  %v1671 = getelementptr inbounds float, ptr %v130, i64 %v1670
  %v1672 = getelementptr inbounds float, ptr %v1669, i64 0
  %v1673 = load <8 x float>, ptr %v1672, align 4
  %v1674 = getelementptr inbounds float, ptr %v1671, i64 0
  store <8 x float> %v1673, ptr %v1674, align 4
  %v1675 = add nsw i64 %v1666, 1
  br label %b341
b343:
  %v1676 = sdiv i64 %v1593, 2
  br label %b344
b344:
  %v1677 = phi i64 [ 0, %b343 ], [ %v1686, %b345 ]
  %v1678 = icmp slt i64 %v1677, %v1676
  br i1 %v1678, label %b345, label %b346
b345:
  %v1679 = mul i64 %v1677, 2
  %v1680 = add i64 %v1589, %v1679
  %v1681 = mul i64 %v1677, 768
  %v1682 = getelementptr inbounds float, ptr %v1559, i64 %v1681
  %v1683 = mul i64 %v1680, 8
  %v1684 = add i64 %v1683, 0
  %v1685 = getelementptr inbounds float, ptr %v1573, i64 %v1684
  call void @outer_2x8(ptr %v1682, ptr %v130, i64 %v1588, ptr %v1685, i64 8)
  %v1686 = add nsw i64 %v1677, 1
  br label %b344
b346:
  %v1687 = add nsw i64 %v1589, 64
  br label %b320
b322:
  %v1688 = add nsw i64 %v1584, 384
  br label %b317
b319:
  %v1689 = icmp sgt i64 %v3, 1
  br i1 %v1689, label %b347, label %b348
b347:
  %v1690 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1691 = atomicrmw add ptr %v1690, i64 1 acq_rel
  %v1692 = load i64, ptr %v125, align 8
  %v1693 = add i64 %v1692, 1
  store i64 %v1693, ptr %v125, align 8
  %v1694 = mul i64 %v3, %v1693
  br label %b349
b349:
  %v1695 = load atomic i64, ptr %v1690 acquire, align 8
  %v1696 = icmp slt i64 %v1695, %v1694
  br i1 %v1696, label %b350, label %b351
b350:
  %v1697 = call i32 @sched_yield()
  br label %b349
b351:
  br label %b348
b348:
  %v1698 = mul i64 0, 8
  %v1699 = getelementptr inbounds float, ptr %v76, i64 %v1698
  %v1700 = getelementptr inbounds float, ptr %v1699, i64 0
  %v1701 = mul i64 0, 8
  %v1702 = getelementptr inbounds float, ptr %v66, i64 %v1701
  %v1703 = getelementptr inbounds float, ptr %v1702, i64 0
  %v1704 = getelementptr inbounds float, ptr %v130, i64 12288
  %v1705 = add i64 8, 1
  %v1706 = sdiv i64 %v1705, 2
  %v1707 = add i64 %v2, 1
  %v1708 = mul i64 %v1706, %v2
  %v1709 = sdiv i64 %v1708, %v3
  %v1710 = mul i64 %v1709, 2
  %v1711 = icmp slt i64 %v1710, 8
  %v1712 = select i1 %v1711, i64 %v1710, i64 8
  %v1713 = mul i64 %v1706, %v1707
  %v1714 = sdiv i64 %v1713, %v3
  %v1715 = mul i64 %v1714, 2
  %v1716 = icmp slt i64 %v1715, 8
  %v1717 = select i1 %v1716, i64 %v1715, i64 8
  %v1718 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b352
b352:
  %v1719 = phi i64 [ %v1712, %b348 ], [ %v1727, %b357 ]
  %v1720 = icmp slt i64 %v1719, %v1717
  br i1 %v1720, label %b353, label %b354
b353:
  %v1721 = mul i64 %v1719, 8
  %v1722 = getelementptr inbounds float, ptr %v1718, i64 %v1721
  br label %b355
b355:
  %v1723 = phi i64 [ 0, %b353 ], [ %v1726, %b356 ]
  %v1724 = icmp slt i64 %v1723, 8
  br i1 %v1724, label %b356, label %b357
b356:
  %v1725 = getelementptr inbounds float, ptr %v1722, i64 %v1723
  store float 0x0000000000000000, ptr %v1725, align 4
  %v1726 = add nsw i64 %v1723, 1
  br label %b355
b357:
  %v1727 = add nsw i64 %v1719, 1
  br label %b352
b354:
  %v1728 = mul i64 %v8, 1
  br label %b358
b358:
  %v1729 = phi i64 [ 0, %b354 ], [ %v1833, %b363 ]
  %v1730 = icmp slt i64 %v1729, %v1728
  br i1 %v1730, label %b359, label %b360
b359:
  %v1731 = sub i64 %v1728, %v1729
  %v1732 = icmp slt i64 %v1731, 384
  %v1733 = select i1 %v1732, i64 %v1731, i64 384
  br label %b361
b361:
  %v1734 = phi i64 [ %v1712, %b359 ], [ %v1832, %b387 ]
  %v1735 = icmp slt i64 %v1734, %v1717
  br i1 %v1735, label %b362, label %b363
b362:
  %v1736 = sub i64 %v1717, %v1734
  %v1737 = icmp slt i64 %v1736, 64
  %v1738 = select i1 %v1737, i64 %v1736, i64 64
  %v1739 = sdiv i64 %v1738, 2
  %v1740 = mul i64 %v1739, 2
  %v1741 = sub i64 %v1738, %v1740
  %v1742 = mul i64 %v1729, 8
  %v1743 = add i64 %v1742, %v1734
  %v1744 = getelementptr inbounds float, ptr %v1700, i64 %v1743
  br label %b364
b364:
  %v1745 = phi i64 [ 0, %b362 ], [ %v1771, %b372 ]
  %v1746 = icmp slt i64 %v1745, %v1733
  br i1 %v1746, label %b365, label %b366
b365:
  %v1747 = mul i64 %v1745, 8
  %v1748 = getelementptr inbounds float, ptr %v1744, i64 %v1747
  %v1749 = mul i64 %v1745, 2
  %v1750 = getelementptr inbounds float, ptr %v1704, i64 %v1749
  br label %b367
b367:
  %v1751 = phi i64 [ 0, %b365 ], [ %v1760, %b368 ]
  %v1752 = icmp slt i64 %v1751, %v1739
  br i1 %v1752, label %b368, label %b369
b368:
  %v1753 = mul i64 %v1751, 2
  %v1754 = getelementptr inbounds float, ptr %v1748, i64 %v1753
  %v1755 = mul i64 %v1751, 768
  %v1756 = getelementptr inbounds float, ptr %v1750, i64 %v1755
  %v1757 = getelementptr inbounds float, ptr %v1754, i64 0
  %v1758 = load <2 x float>, ptr %v1757, align 4
  %v1759 = getelementptr inbounds float, ptr %v1756, i64 0
  store <2 x float> %v1758, ptr %v1759, align 4
  %v1760 = add nsw i64 %v1751, 1
  br label %b367
b369:
  %v1761 = mul i64 %v1739, 2
  %v1762 = getelementptr inbounds float, ptr %v1748, i64 %v1761
  %v1763 = mul i64 %v1739, 768
  %v1764 = getelementptr inbounds float, ptr %v1750, i64 %v1763
  br label %b370
b370:
  %v1765 = phi i64 [ 0, %b369 ], [ %v1770, %b371 ]
  %v1766 = icmp slt i64 %v1765, %v1741
  br i1 %v1766, label %b371, label %b372
b371:
  %v1767 = getelementptr inbounds float, ptr %v1762, i64 %v1765
  %v1768 = load float, ptr %v1767, align 4
  %v1769 = getelementptr inbounds float, ptr %v1764, i64 %v1765
  store float %v1768, ptr %v1769, align 4
  %v1770 = add nsw i64 %v1765, 1
  br label %b370, !llvm.loop !15
b372:
  %v1771 = add nsw i64 %v1745, 1
  br label %b364
b366:
  br label %b373
b373:
  %v1772 = phi i64 [ 0, %b366 ], [ %v1807, %b381 ]
  %v1773 = icmp slt i64 %v1772, 0
  br i1 %v1773, label %b374, label %b375
b374:
  %v1774 = mul i64 %v1729, 8
  %v1775 = add i64 %v1774, %v1772
  %v1776 = getelementptr inbounds float, ptr %v1703, i64 %v1775
  br label %b376
b376:
  %v1777 = phi i64 [ 0, %b374 ], [ %v1795, %b377 ]
  %v1778 = icmp slt i64 %v1777, %v1733
  br i1 %v1778, label %b377, label %b378
b377:
  %v1779 = mul i64 %v1777, 8
  %v1780 = getelementptr inbounds float, ptr %v1776, i64 %v1779
  %v1781 = mul i64 %v1777, 32
  %v1782 = getelementptr inbounds float, ptr %v130, i64 %v1781
  %v1783 = getelementptr inbounds float, ptr %v1780, i64 0
  %v1784 = load <8 x float>, ptr %v1783, align 4
  %v1785 = getelementptr inbounds float, ptr %v1782, i64 0
  store <8 x float> %v1784, ptr %v1785, align 4
  %v1786 = getelementptr inbounds float, ptr %v1780, i64 8
  %v1787 = load <8 x float>, ptr %v1786, align 4
  %v1788 = getelementptr inbounds float, ptr %v1782, i64 8
  store <8 x float> %v1787, ptr %v1788, align 4
  %v1789 = getelementptr inbounds float, ptr %v1780, i64 16
  %v1790 = load <8 x float>, ptr %v1789, align 4
  %v1791 = getelementptr inbounds float, ptr %v1782, i64 16
  store <8 x float> %v1790, ptr %v1791, align 4
  %v1792 = getelementptr inbounds float, ptr %v1780, i64 24
  %v1793 = load <8 x float>, ptr %v1792, align 4
  %v1794 = getelementptr inbounds float, ptr %v1782, i64 24
  store <8 x float> %v1793, ptr %v1794, align 4
  %v1795 = add nsw i64 %v1777, 1
  br label %b376
b378:
  %v1796 = sdiv i64 %v1738, 2
  br label %b379
b379:
  %v1797 = phi i64 [ 0, %b378 ], [ %v1806, %b380 ]
  %v1798 = icmp slt i64 %v1797, %v1796
  br i1 %v1798, label %b380, label %b381
b380:
  %v1799 = mul i64 %v1797, 2
  %v1800 = add i64 %v1734, %v1799
  %v1801 = mul i64 %v1797, 768
  %v1802 = getelementptr inbounds float, ptr %v1704, i64 %v1801
  %v1803 = mul i64 %v1800, 8
  %v1804 = add i64 %v1803, %v1772
  %v1805 = getelementptr inbounds float, ptr %v1718, i64 %v1804
  call void @outer_2x32(ptr %v1802, ptr %v130, i64 %v1733, ptr %v1805, i64 8)
  %v1806 = add nsw i64 %v1797, 1
  br label %b379
b381:
  %v1807 = add nsw i64 %v1772, 32
  br label %b373
b375:
  %v1808 = mul i64 %v1729, 8
  %v1809 = add i64 %v1808, 0
  %v1810 = getelementptr inbounds float, ptr %v1703, i64 %v1809
  br label %b382
b382:
  %v1811 = phi i64 [ 0, %b375 ], [ %v1820, %b383 ]
  %v1812 = icmp slt i64 %v1811, %v1733
  br i1 %v1812, label %b383, label %b384
b383:
  %v1813 = mul i64 %v1811, 8
  %v1814 = getelementptr inbounds float, ptr %v1810, i64 %v1813
  %v1815 = mul i64 %v1811, 8
  %v1816 = getelementptr inbounds float, ptr %v130, i64 %v1815
  %v1817 = getelementptr inbounds float, ptr %v1814, i64 0
  %v1818 = load <8 x float>, ptr %v1817, align 4
  %v1819 = getelementptr inbounds float, ptr %v1816, i64 0
  store <8 x float> %v1818, ptr %v1819, align 4
  %v1820 = add nsw i64 %v1811, 1
  br label %b382
b384:
  %v1821 = sdiv i64 %v1738, 2
  br label %b385
b385:
  %v1822 = phi i64 [ 0, %b384 ], [ %v1831, %b386 ]
  %v1823 = icmp slt i64 %v1822, %v1821
  br i1 %v1823, label %b386, label %b387
b386:
  %v1824 = mul i64 %v1822, 2
  %v1825 = add i64 %v1734, %v1824
  %v1826 = mul i64 %v1822, 768
  %v1827 = getelementptr inbounds float, ptr %v1704, i64 %v1826
  %v1828 = mul i64 %v1825, 8
  %v1829 = add i64 %v1828, 0
  %v1830 = getelementptr inbounds float, ptr %v1718, i64 %v1829
  call void @outer_2x8(ptr %v1827, ptr %v130, i64 %v1733, ptr %v1830, i64 8)
  %v1831 = add nsw i64 %v1822, 1
  br label %b385
b387:
  %v1832 = add nsw i64 %v1734, 64
  br label %b361
b363:
  %v1833 = add nsw i64 %v1729, 384
  br label %b358
b360:
  %v1834 = icmp sgt i64 %v3, 1
  br i1 %v1834, label %b388, label %b389
b388:
  %v1835 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1836 = atomicrmw add ptr %v1835, i64 1 acq_rel
  %v1837 = load i64, ptr %v125, align 8
  %v1838 = add i64 %v1837, 1
  store i64 %v1838, ptr %v125, align 8
  %v1839 = mul i64 %v3, %v1838
  br label %b390
b390:
  %v1840 = load atomic i64, ptr %v1835 acquire, align 8
  %v1841 = icmp slt i64 %v1840, %v1839
  br i1 %v1841, label %b391, label %b392
b391:
  %v1842 = call i32 @sched_yield()
  br label %b390
b392:
  br label %b389
b389:
  %v1843 = mul i64 0, 8
  %v1844 = getelementptr inbounds float, ptr %v72, i64 %v1843
  %v1845 = getelementptr inbounds float, ptr %v1844, i64 0
  %v1846 = mul i64 1, %v7
  %v1847 = add i64 0, %v1846
  %v1848 = mul i64 %v1847, 8
  %v1849 = getelementptr inbounds float, ptr %v32, i64 %v1848
  %v1850 = getelementptr inbounds float, ptr %v1849, i64 0
  %v1851 = getelementptr inbounds float, ptr %v130, i64 12288
  %v1852 = add i64 8, 1
  %v1853 = sdiv i64 %v1852, 2
  %v1854 = add i64 %v2, 1
  %v1855 = mul i64 %v1853, %v2
  %v1856 = sdiv i64 %v1855, %v3
  %v1857 = mul i64 %v1856, 2
  %v1858 = icmp slt i64 %v1857, 8
  %v1859 = select i1 %v1858, i64 %v1857, i64 8
  %v1860 = mul i64 %v1853, %v1854
  %v1861 = sdiv i64 %v1860, %v3
  %v1862 = mul i64 %v1861, 2
  %v1863 = icmp slt i64 %v1862, 8
  %v1864 = select i1 %v1863, i64 %v1862, i64 8
  %v1865 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b393
b393:
  %v1866 = phi i64 [ %v1859, %b389 ], [ %v1874, %b398 ]
  %v1867 = icmp slt i64 %v1866, %v1864
  br i1 %v1867, label %b394, label %b395
b394:
  %v1868 = mul i64 %v1866, 8
  %v1869 = getelementptr inbounds float, ptr %v1865, i64 %v1868
  br label %b396
b396:
  %v1870 = phi i64 [ 0, %b394 ], [ %v1873, %b397 ]
  %v1871 = icmp slt i64 %v1870, 8
  br i1 %v1871, label %b397, label %b398
b397:
  %v1872 = getelementptr inbounds float, ptr %v1869, i64 %v1870
  store float 0x0000000000000000, ptr %v1872, align 4
  %v1873 = add nsw i64 %v1870, 1
  br label %b396
b398:
  %v1874 = add nsw i64 %v1866, 1
  br label %b393
b395:
  %v1875 = mul i64 %v8, 1
  br label %b399
b399:
  %v1876 = phi i64 [ 0, %b395 ], [ %v1980, %b404 ]
  %v1877 = icmp slt i64 %v1876, %v1875
  br i1 %v1877, label %b400, label %b401
b400:
  %v1878 = sub i64 %v1875, %v1876
  %v1879 = icmp slt i64 %v1878, 384
  %v1880 = select i1 %v1879, i64 %v1878, i64 384
  br label %b402
b402:
  %v1881 = phi i64 [ %v1859, %b400 ], [ %v1979, %b428 ]
  %v1882 = icmp slt i64 %v1881, %v1864
  br i1 %v1882, label %b403, label %b404
b403:
  %v1883 = sub i64 %v1864, %v1881
  %v1884 = icmp slt i64 %v1883, 64
  %v1885 = select i1 %v1884, i64 %v1883, i64 64
  %v1886 = sdiv i64 %v1885, 2
  %v1887 = mul i64 %v1886, 2
  %v1888 = sub i64 %v1885, %v1887
  %v1889 = mul i64 %v1876, 8
  %v1890 = add i64 %v1889, %v1881
  %v1891 = getelementptr inbounds float, ptr %v1845, i64 %v1890
  br label %b405
b405:
  %v1892 = phi i64 [ 0, %b403 ], [ %v1918, %b413 ]
  %v1893 = icmp slt i64 %v1892, %v1880
  br i1 %v1893, label %b406, label %b407
b406:
  %v1894 = mul i64 %v1892, 8
  %v1895 = getelementptr inbounds float, ptr %v1891, i64 %v1894
  %v1896 = mul i64 %v1892, 2
  %v1897 = getelementptr inbounds float, ptr %v1851, i64 %v1896
  br label %b408
b408:
  %v1898 = phi i64 [ 0, %b406 ], [ %v1907, %b409 ]
  %v1899 = icmp slt i64 %v1898, %v1886
  br i1 %v1899, label %b409, label %b410
b409:
  %v1900 = mul i64 %v1898, 2
  %v1901 = getelementptr inbounds float, ptr %v1895, i64 %v1900
  %v1902 = mul i64 %v1898, 768
  %v1903 = getelementptr inbounds float, ptr %v1897, i64 %v1902
  %v1904 = getelementptr inbounds float, ptr %v1901, i64 0
  %v1905 = load <2 x float>, ptr %v1904, align 4
  %v1906 = getelementptr inbounds float, ptr %v1903, i64 0
  store <2 x float> %v1905, ptr %v1906, align 4
  %v1907 = add nsw i64 %v1898, 1
  br label %b408
b410:
  %v1908 = mul i64 %v1886, 2
  %v1909 = getelementptr inbounds float, ptr %v1895, i64 %v1908
  %v1910 = mul i64 %v1886, 768
  %v1911 = getelementptr inbounds float, ptr %v1897, i64 %v1910
  br label %b411
b411:
  %v1912 = phi i64 [ 0, %b410 ], [ %v1917, %b412 ]
  %v1913 = icmp slt i64 %v1912, %v1888
  br i1 %v1913, label %b412, label %b413
b412:
  %v1914 = getelementptr inbounds float, ptr %v1909, i64 %v1912
  %v1915 = load float, ptr %v1914, align 4
  %v1916 = getelementptr inbounds float, ptr %v1911, i64 %v1912
  store float %v1915, ptr %v1916, align 4
  %v1917 = add nsw i64 %v1912, 1
  br label %b411, !llvm.loop !18
b413:
  %v1918 = add nsw i64 %v1892, 1
  br label %b405
b407:
  br label %b414
b414:
  %v1919 = phi i64 [ 0, %b407 ], [ %v1954, %b422 ]
  %v1920 = icmp slt i64 %v1919, 0
  br i1 %v1920, label %b415, label %b416
b415:
  %v1921 = mul i64 %v1876, 8
  %v1922 = add i64 %v1921, %v1919
  %v1923 = getelementptr inbounds float, ptr %v1850, i64 %v1922
  br label %b417
b417:
  %v1924 = phi i64 [ 0, %b415 ], [ %v1942, %b418 ]
  %v1925 = icmp slt i64 %v1924, %v1880
  br i1 %v1925, label %b418, label %b419
b418:
  %v1926 = mul i64 %v1924, 8
  %v1927 = getelementptr inbounds float, ptr %v1923, i64 %v1926
  %v1928 = mul i64 %v1924, 32
  %v1929 = getelementptr inbounds float, ptr %v130, i64 %v1928
  %v1930 = getelementptr inbounds float, ptr %v1927, i64 0
  %v1931 = load <8 x float>, ptr %v1930, align 4
  %v1932 = getelementptr inbounds float, ptr %v1929, i64 0
  store <8 x float> %v1931, ptr %v1932, align 4
  %v1933 = getelementptr inbounds float, ptr %v1927, i64 8
  %v1934 = load <8 x float>, ptr %v1933, align 4
  %v1935 = getelementptr inbounds float, ptr %v1929, i64 8
  store <8 x float> %v1934, ptr %v1935, align 4
  %v1936 = getelementptr inbounds float, ptr %v1927, i64 16
  %v1937 = load <8 x float>, ptr %v1936, align 4
  %v1938 = getelementptr inbounds float, ptr %v1929, i64 16
  store <8 x float> %v1937, ptr %v1938, align 4
  %v1939 = getelementptr inbounds float, ptr %v1927, i64 24
  %v1940 = load <8 x float>, ptr %v1939, align 4
  %v1941 = getelementptr inbounds float, ptr %v1929, i64 24
  store <8 x float> %v1940, ptr %v1941, align 4
  %v1942 = add nsw i64 %v1924, 1
  br label %b417
b419:
  %v1943 = sdiv i64 %v1885, 2
  br label %b420
b420:
  %v1944 = phi i64 [ 0, %b419 ], [ %v1953, %b421 ]
  %v1945 = icmp slt i64 %v1944, %v1943
  br i1 %v1945, label %b421, label %b422
b421:
  %v1946 = mul i64 %v1944, 2
  %v1947 = add i64 %v1881, %v1946
  %v1948 = mul i64 %v1944, 768
  %v1949 = getelementptr inbounds float, ptr %v1851, i64 %v1948
  %v1950 = mul i64 %v1947, 8
  %v1951 = add i64 %v1950, %v1919
  %v1952 = getelementptr inbounds float, ptr %v1865, i64 %v1951
  call void @outer_2x32(ptr %v1949, ptr %v130, i64 %v1880, ptr %v1952, i64 8)
  %v1953 = add nsw i64 %v1944, 1
  br label %b420
b422:
  %v1954 = add nsw i64 %v1919, 32
  br label %b414
b416:
  %v1955 = mul i64 %v1876, 8
  %v1956 = add i64 %v1955, 0
  %v1957 = getelementptr inbounds float, ptr %v1850, i64 %v1956
  br label %b423
b423:
  %v1958 = phi i64 [ 0, %b416 ], [ %v1967, %b424 ]
  %v1959 = icmp slt i64 %v1958, %v1880
  br i1 %v1959, label %b424, label %b425
b424:
  %v1960 = mul i64 %v1958, 8
  %v1961 = getelementptr inbounds float, ptr %v1957, i64 %v1960
  %v1962 = mul i64 %v1958, 8
  %v1963 = getelementptr inbounds float, ptr %v130, i64 %v1962
  %v1964 = getelementptr inbounds float, ptr %v1961, i64 0
  %v1965 = load <8 x float>, ptr %v1964, align 4
  %v1966 = getelementptr inbounds float, ptr %v1963, i64 0
  store <8 x float> %v1965, ptr %v1966, align 4
  %v1967 = add nsw i64 %v1958, 1
  br label %b423
b425:
  %v1968 = sdiv i64 %v1885, 2
  br label %b426
b426:
  %v1969 = phi i64 [ 0, %b425 ], [ %v1978, %b427 ]
  %v1970 = icmp slt i64 %v1969, %v1968
  br i1 %v1970, label %b427, label %b428
b427:
  %v1971 = mul i64 %v1969, 2
  %v1972 = add i64 %v1881, %v1971
  %v1973 = mul i64 %v1969, 768
  %v1974 = getelementptr inbounds float, ptr %v1851, i64 %v1973
  %v1975 = mul i64 %v1972, 8
  %v1976 = add i64 %v1975, 0
  %v1977 = getelementptr inbounds float, ptr %v1865, i64 %v1976
  call void @outer_2x8(ptr %v1974, ptr %v130, i64 %v1880, ptr %v1977, i64 8)
  %v1978 = add nsw i64 %v1969, 1
  br label %b426
b428:
  %v1979 = add nsw i64 %v1881, 64
  br label %b402
b404:
  %v1980 = add nsw i64 %v1876, 384
  br label %b399
b401:
  %v1981 = icmp sgt i64 %v3, 1
  br i1 %v1981, label %b429, label %b430
b429:
  %v1982 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1983 = atomicrmw add ptr %v1982, i64 1 acq_rel
  %v1984 = load i64, ptr %v125, align 8
  %v1985 = add i64 %v1984, 1
  store i64 %v1985, ptr %v125, align 8
  %v1986 = mul i64 %v3, %v1985
  br label %b431
b431:
  %v1987 = load atomic i64, ptr %v1982 acquire, align 8
  %v1988 = icmp slt i64 %v1987, %v1986
  br i1 %v1988, label %b432, label %b433
b432:
  %v1989 = call i32 @sched_yield()
  br label %b431
b433:
  br label %b430
b430:
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
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
