; generated from specs/titans.yaml by `make generated`: do not edit
; titans I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x3, ptr @tile_2x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v153 = alloca i64, i64 1, align 8
  %v450 = alloca float, i64 64, align 4
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
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds i64, ptr %v1, i64 6
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 12
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 13
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 14
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 17
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 18
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 25
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 27
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 28
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 29
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 30
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 31
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 32
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 34
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 35
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 41
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 42
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 43
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 45
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 46
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 47
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 48
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 49
  %v152 = load i64, ptr %v151, align 8
  store i64 0, ptr %v153, align 8
  %v154 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v155 = load ptr, ptr %v154, align 4
  %v156 = mul i64 %v2, 0
  %v157 = add i64 %v156, 448
  %v158 = getelementptr inbounds float, ptr %v155, i64 %v157
  %v159 = getelementptr inbounds i64, ptr %v1, i64 4
  %v160 = load i64, ptr %v159, align 8
  %v161 = icmp eq i64 %v160, 0
  br i1 %v161, label %b0, label %b1
b0:
  %v162 = icmp eq i64 %v2, 0
  br i1 %v162, label %b2, label %b3
b2:
  br label %b4
b4:
  %v163 = phi i64 [ 0, %b2 ], [ %v169, %b5 ]
  %v164 = icmp slt i64 %v163, 128
  br i1 %v164, label %b5, label %b6
b5:
  %v165 = add i64 0, %v163
  %v166 = getelementptr inbounds float, ptr %v50, i64 %v165
  %v167 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v168, ptr %v166, align 4
  %v169 = add nsw i64 %v163, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v170 = icmp sgt i64 %v3, 1
  br i1 %v170, label %b7, label %b8
b7:
  %v171 = getelementptr inbounds i64, ptr %v1, i64 3
  %v172 = atomicrmw add ptr %v171, i64 1 acq_rel
  %v173 = load i64, ptr %v153, align 8
  %v174 = add i64 %v173, 1
  store i64 %v174, ptr %v153, align 8
  %v175 = mul i64 %v3, %v174
  br label %b9
b9:
  %v176 = load atomic i64, ptr %v171 acquire, align 8
  %v177 = icmp slt i64 %v176, %v175
  br i1 %v177, label %b10, label %b11
b10:
  %v178 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v179 = getelementptr inbounds i64, ptr %v1, i64 4
  %v180 = load i64, ptr %v179, align 8
  %v181 = icmp eq i64 %v180, 0
  br i1 %v181, label %b12, label %b13
b12:
  %v182 = icmp eq i64 %v2, 0
  br i1 %v182, label %b14, label %b15
b14:
  br label %b16
b16:
  %v183 = phi i64 [ 0, %b14 ], [ %v190, %b17 ]
  %v184 = icmp slt i64 %v183, 128
  br i1 %v184, label %b17, label %b18
b17:
  %v185 = add i64 0, %v183
  %v186 = getelementptr inbounds float, ptr %v12, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = add i64 0, %v183
  %v189 = getelementptr inbounds float, ptr %v46, i64 %v188
  store <8 x float> %v187, ptr %v189, align 4
  %v190 = add nsw i64 %v183, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v191 = icmp sgt i64 %v3, 1
  br i1 %v191, label %b19, label %b20
b19:
  %v192 = getelementptr inbounds i64, ptr %v1, i64 3
  %v193 = atomicrmw add ptr %v192, i64 1 acq_rel
  %v194 = load i64, ptr %v153, align 8
  %v195 = add i64 %v194, 1
  store i64 %v195, ptr %v153, align 8
  %v196 = mul i64 %v3, %v195
  br label %b21
b21:
  %v197 = load atomic i64, ptr %v192 acquire, align 8
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b22, label %b23
b22:
  %v199 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v200 = getelementptr inbounds i64, ptr %v1, i64 4
  %v201 = load i64, ptr %v200, align 8
  %v202 = icmp eq i64 %v201, 0
  br i1 %v202, label %b24, label %b25
b24:
  %v203 = icmp eq i64 %v2, 0
  br i1 %v203, label %b26, label %b27
b26:
  br label %b28
b28:
  %v204 = phi i64 [ 0, %b26 ], [ %v211, %b29 ]
  %v205 = icmp slt i64 %v204, 128
  br i1 %v205, label %b29, label %b30
b29:
  %v206 = add i64 0, %v204
  %v207 = getelementptr inbounds float, ptr %v14, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 128, %v204
  %v210 = getelementptr inbounds float, ptr %v46, i64 %v209
  store <8 x float> %v208, ptr %v210, align 4
  %v211 = add nsw i64 %v204, 8
  br label %b28
b30:
  br label %b27
b27:
  br label %b25
b25:
  %v212 = icmp sgt i64 %v3, 1
  br i1 %v212, label %b31, label %b32
b31:
  %v213 = getelementptr inbounds i64, ptr %v1, i64 3
  %v214 = atomicrmw add ptr %v213, i64 1 acq_rel
  %v215 = load i64, ptr %v153, align 8
  %v216 = add i64 %v215, 1
  store i64 %v216, ptr %v153, align 8
  %v217 = mul i64 %v3, %v216
  br label %b33
b33:
  %v218 = load atomic i64, ptr %v213 acquire, align 8
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b34, label %b35
b34:
  %v220 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 4
  %v222 = load i64, ptr %v221, align 8
  %v223 = icmp eq i64 %v222, 0
  br i1 %v223, label %b36, label %b37
b36:
  %v224 = icmp eq i64 %v2, 0
  br i1 %v224, label %b38, label %b39
b38:
  br label %b40
b40:
  %v225 = phi i64 [ 0, %b38 ], [ %v232, %b41 ]
  %v226 = icmp slt i64 %v225, 128
  br i1 %v226, label %b41, label %b42
b41:
  %v227 = add i64 0, %v225
  %v228 = getelementptr inbounds float, ptr %v16, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 256, %v225
  %v231 = getelementptr inbounds float, ptr %v46, i64 %v230
  store <8 x float> %v229, ptr %v231, align 4
  %v232 = add nsw i64 %v225, 8
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v233 = icmp sgt i64 %v3, 1
  br i1 %v233, label %b43, label %b44
b43:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v235 = atomicrmw add ptr %v234, i64 1 acq_rel
  %v236 = load i64, ptr %v153, align 8
  %v237 = add i64 %v236, 1
  store i64 %v237, ptr %v153, align 8
  %v238 = mul i64 %v3, %v237
  br label %b45
b45:
  %v239 = load atomic i64, ptr %v234 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b46, label %b47
b46:
  %v241 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 4
  %v243 = load i64, ptr %v242, align 8
  %v244 = icmp eq i64 %v243, 0
  br i1 %v244, label %b48, label %b49
b48:
  %v245 = icmp eq i64 %v2, 0
  br i1 %v245, label %b50, label %b51
b50:
  br label %b52
b52:
  %v246 = phi i64 [ 0, %b50 ], [ %v253, %b53 ]
  %v247 = icmp slt i64 %v246, 48
  br i1 %v247, label %b53, label %b54
b53:
  %v248 = add i64 0, %v246
  %v249 = getelementptr inbounds float, ptr %v18, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = add i64 384, %v246
  %v252 = getelementptr inbounds float, ptr %v46, i64 %v251
  store <8 x float> %v250, ptr %v252, align 4
  %v253 = add nsw i64 %v246, 8
  br label %b52
b54:
  br label %b51
b51:
  br label %b49
b49:
  %v254 = icmp sgt i64 %v3, 1
  br i1 %v254, label %b55, label %b56
b55:
  %v255 = getelementptr inbounds i64, ptr %v1, i64 3
  %v256 = atomicrmw add ptr %v255, i64 1 acq_rel
  %v257 = load i64, ptr %v153, align 8
  %v258 = add i64 %v257, 1
  store i64 %v258, ptr %v153, align 8
  %v259 = mul i64 %v3, %v258
  br label %b57
b57:
  %v260 = load atomic i64, ptr %v255 acquire, align 8
  %v261 = icmp slt i64 %v260, %v259
  br i1 %v261, label %b58, label %b59
b58:
  %v262 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v263 = getelementptr inbounds i64, ptr %v1, i64 4
  %v264 = load i64, ptr %v263, align 8
  %v265 = icmp eq i64 %v264, 0
  br i1 %v265, label %b60, label %b61
b60:
  %v266 = getelementptr inbounds i64, ptr %v1, i64 50
  %v267 = load i64, ptr %v266, align 8
  %v268 = icmp eq i64 %v267, 0
  br i1 %v268, label %b62, label %b63
b62:
  %v269 = add i64 %v7, 0
  %v270 = sdiv i64 %v269, 1
  %v271 = add i64 %v2, 1
  %v272 = mul i64 %v270, %v2
  %v273 = sdiv i64 %v272, %v3
  %v274 = mul i64 %v273, 1
  %v275 = icmp slt i64 %v274, %v7
  %v276 = select i1 %v275, i64 %v274, i64 %v7
  %v277 = mul i64 %v270, %v271
  %v278 = sdiv i64 %v277, %v3
  %v279 = mul i64 %v278, 1
  %v280 = icmp slt i64 %v279, %v7
  %v281 = select i1 %v280, i64 %v279, i64 %v7
  br label %b64
b64:
  %v282 = phi i64 [ %v276, %b62 ], [ %v296, %b69 ]
  %v283 = icmp slt i64 %v282, %v281
  br i1 %v283, label %b65, label %b66
b65:
  %v284 = and i64 0, %v102
  %v285 = mul i64 %v284, %v7
  %v286 = add i64 %v285, %v282
  %v287 = mul i64 %v286, 128
  %v288 = getelementptr inbounds float, ptr %v24, i64 %v287
  br label %b67
b67:
  %v289 = phi i64 [ 0, %b65 ], [ %v295, %b68 ]
  %v290 = icmp slt i64 %v289, 128
  br i1 %v290, label %b68, label %b69
b68:
  %v291 = add i64 0, %v289
  %v292 = getelementptr inbounds float, ptr %v288, i64 %v291
  %v293 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v294 = shufflevector <8 x float> %v293, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v294, ptr %v292, align 4
  %v295 = add nsw i64 %v289, 8
  br label %b67
b69:
  %v296 = add nsw i64 %v282, 1
  br label %b64
b66:
  br label %b63
b63:
  br label %b61
b61:
  %v297 = icmp sgt i64 %v3, 1
  br i1 %v297, label %b70, label %b71
b70:
  %v298 = getelementptr inbounds i64, ptr %v1, i64 3
  %v299 = atomicrmw add ptr %v298, i64 1 acq_rel
  %v300 = load i64, ptr %v153, align 8
  %v301 = add i64 %v300, 1
  store i64 %v301, ptr %v153, align 8
  %v302 = mul i64 %v3, %v301
  br label %b72
b72:
  %v303 = load atomic i64, ptr %v298 acquire, align 8
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b73, label %b74
b73:
  %v305 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  %v306 = getelementptr inbounds i64, ptr %v1, i64 4
  %v307 = load i64, ptr %v306, align 8
  %v308 = icmp eq i64 %v307, 0
  br i1 %v308, label %b75, label %b76
b75:
  %v309 = getelementptr inbounds i64, ptr %v1, i64 51
  %v310 = load i64, ptr %v309, align 8
  %v311 = icmp eq i64 %v310, 0
  br i1 %v311, label %b77, label %b78
b77:
  %v312 = add i64 %v7, 0
  %v313 = sdiv i64 %v312, 1
  %v314 = add i64 %v2, 1
  %v315 = mul i64 %v313, %v2
  %v316 = sdiv i64 %v315, %v3
  %v317 = mul i64 %v316, 1
  %v318 = icmp slt i64 %v317, %v7
  %v319 = select i1 %v318, i64 %v317, i64 %v7
  %v320 = mul i64 %v313, %v314
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v7
  %v324 = select i1 %v323, i64 %v322, i64 %v7
  br label %b79
b79:
  %v325 = phi i64 [ %v319, %b77 ], [ %v339, %b84 ]
  %v326 = icmp slt i64 %v325, %v324
  br i1 %v326, label %b80, label %b81
b80:
  %v327 = and i64 0, %v104
  %v328 = mul i64 %v327, %v7
  %v329 = add i64 %v328, %v325
  %v330 = mul i64 %v329, 128
  %v331 = getelementptr inbounds float, ptr %v26, i64 %v330
  br label %b82
b82:
  %v332 = phi i64 [ 0, %b80 ], [ %v338, %b83 ]
  %v333 = icmp slt i64 %v332, 128
  br i1 %v333, label %b83, label %b84
b83:
  %v334 = add i64 0, %v332
  %v335 = getelementptr inbounds float, ptr %v331, i64 %v334
  %v336 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v337 = shufflevector <8 x float> %v336, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v337, ptr %v335, align 4
  %v338 = add nsw i64 %v332, 8
  br label %b82
b84:
  %v339 = add nsw i64 %v325, 1
  br label %b79
b81:
  br label %b78
b78:
  br label %b76
b76:
  %v340 = icmp sgt i64 %v3, 1
  br i1 %v340, label %b85, label %b86
b85:
  %v341 = getelementptr inbounds i64, ptr %v1, i64 3
  %v342 = atomicrmw add ptr %v341, i64 1 acq_rel
  %v343 = load i64, ptr %v153, align 8
  %v344 = add i64 %v343, 1
  store i64 %v344, ptr %v153, align 8
  %v345 = mul i64 %v3, %v344
  br label %b87
b87:
  %v346 = load atomic i64, ptr %v341 acquire, align 8
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b88, label %b89
b88:
  %v348 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v349 = getelementptr inbounds float, ptr %v155, i64 0
  %v350 = getelementptr inbounds i64, ptr %v1, i64 4
  %v351 = load i64, ptr %v350, align 8
  %v352 = icmp eq i64 %v351, 0
  br i1 %v352, label %b90, label %b91
b90:
  %v353 = add i64 2, 0
  %v354 = sdiv i64 %v353, 1
  %v355 = add i64 %v2, 1
  %v356 = mul i64 %v354, %v2
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, 2
  %v360 = select i1 %v359, i64 %v358, i64 2
  %v361 = mul i64 %v354, %v355
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, 2
  %v365 = select i1 %v364, i64 %v363, i64 2
  %v366 = icmp slt i64 %v365, 1
  %v367 = select i1 %v366, i64 %v365, i64 1
  br label %b92
b92:
  %v368 = phi i64 [ %v360, %b90 ], [ %v409, %b93 ]
  %v369 = icmp slt i64 %v368, %v367
  br i1 %v369, label %b93, label %b94
b93:
  %v370 = mul i64 %v368, 256
  %v371 = mul i64 %v368, 32
  %v372 = add i64 %v370, 0
  %v373 = add i64 %v371, 0
  %v374 = getelementptr inbounds float, ptr %v349, i64 %v372
  %v375 = sub i64 54, %v373
  %v376 = icmp slt i64 %v375, 0
  %v377 = select i1 %v376, i64 0, i64 %v375
  %v378 = mul i64 %v373, 8
  %v379 = add i64 0, %v378
  %v380 = getelementptr inbounds float, ptr %v46, i64 %v379
  call void @pack_turned(ptr %v380, i64 8, i64 1, i64 8, i64 %v377, ptr %v374, i64 32)
  %v381 = add i64 %v370, 8
  %v382 = add i64 %v371, 8
  %v383 = getelementptr inbounds float, ptr %v349, i64 %v381
  %v384 = sub i64 54, %v382
  %v385 = icmp slt i64 %v384, 0
  %v386 = select i1 %v385, i64 0, i64 %v384
  %v387 = mul i64 %v382, 8
  %v388 = add i64 0, %v387
  %v389 = getelementptr inbounds float, ptr %v46, i64 %v388
  call void @pack_turned(ptr %v389, i64 8, i64 1, i64 8, i64 %v386, ptr %v383, i64 32)
  %v390 = add i64 %v370, 16
  %v391 = add i64 %v371, 16
  %v392 = getelementptr inbounds float, ptr %v349, i64 %v390
  %v393 = sub i64 54, %v391
  %v394 = icmp slt i64 %v393, 0
  %v395 = select i1 %v394, i64 0, i64 %v393
  %v396 = mul i64 %v391, 8
  %v397 = add i64 0, %v396
  %v398 = getelementptr inbounds float, ptr %v46, i64 %v397
  call void @pack_turned(ptr %v398, i64 8, i64 1, i64 8, i64 %v395, ptr %v392, i64 32)
  %v399 = add i64 %v370, 24
  %v400 = add i64 %v371, 24
  %v401 = getelementptr inbounds float, ptr %v349, i64 %v399
  %v402 = sub i64 54, %v400
  %v403 = icmp slt i64 %v402, 0
  %v404 = select i1 %v403, i64 0, i64 %v402
  %v405 = mul i64 %v400, 8
  %v406 = add i64 0, %v405
  %v407 = getelementptr inbounds float, ptr %v46, i64 %v406
  call void @pack_turned(ptr %v407, i64 8, i64 1, i64 8, i64 %v404, ptr %v401, i64 32)
  %v408 = add i64 %v370, 256
  %v409 = add nsw i64 %v368, 1
  br label %b92
b94:
  %v410 = icmp eq i64 %v365, 2
  br i1 %v410, label %b95, label %b96
b95:
  %v411 = mul i64 1, 256
  %v412 = mul i64 1, 32
  %v413 = add i64 %v411, 0
  %v414 = add i64 %v412, 0
  %v415 = getelementptr inbounds float, ptr %v349, i64 %v413
  %v416 = sub i64 54, %v414
  %v417 = icmp slt i64 %v416, 0
  %v418 = select i1 %v417, i64 0, i64 %v416
  %v419 = mul i64 %v414, 8
  %v420 = add i64 0, %v419
  %v421 = getelementptr inbounds float, ptr %v46, i64 %v420
  call void @pack_turned(ptr %v421, i64 8, i64 1, i64 8, i64 %v418, ptr %v415, i64 24)
  %v422 = add i64 %v411, 8
  %v423 = add i64 %v412, 8
  %v424 = getelementptr inbounds float, ptr %v349, i64 %v422
  %v425 = sub i64 54, %v423
  %v426 = icmp slt i64 %v425, 0
  %v427 = select i1 %v426, i64 0, i64 %v425
  %v428 = mul i64 %v423, 8
  %v429 = add i64 0, %v428
  %v430 = getelementptr inbounds float, ptr %v46, i64 %v429
  call void @pack_turned(ptr %v430, i64 8, i64 1, i64 8, i64 %v427, ptr %v424, i64 24)
  %v431 = add i64 %v411, 16
  %v432 = add i64 %v412, 16
  %v433 = getelementptr inbounds float, ptr %v349, i64 %v431
  %v434 = sub i64 54, %v432
  %v435 = icmp slt i64 %v434, 0
  %v436 = select i1 %v435, i64 0, i64 %v434
  %v437 = mul i64 %v432, 8
  %v438 = add i64 0, %v437
  %v439 = getelementptr inbounds float, ptr %v46, i64 %v438
  call void @pack_turned(ptr %v439, i64 8, i64 1, i64 8, i64 %v436, ptr %v433, i64 24)
  %v440 = add i64 %v411, 192
  br label %b96
b96:
  br label %b91
b91:
  %v441 = icmp sgt i64 %v3, 1
  br i1 %v441, label %b97, label %b98
b97:
  %v442 = getelementptr inbounds i64, ptr %v1, i64 3
  %v443 = atomicrmw add ptr %v442, i64 1 acq_rel
  %v444 = load i64, ptr %v153, align 8
  %v445 = add i64 %v444, 1
  store i64 %v445, ptr %v153, align 8
  %v446 = mul i64 %v3, %v445
  br label %b99
b99:
  %v447 = load atomic i64, ptr %v442 acquire, align 8
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b100, label %b101
b100:
  %v449 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  %v451 = add i64 %v8, 0
  %v452 = sdiv i64 %v451, 1
  %v453 = add i64 %v2, 1
  %v454 = mul i64 %v452, %v2
  %v455 = sdiv i64 %v454, %v3
  %v456 = mul i64 %v455, 1
  %v457 = icmp slt i64 %v456, %v8
  %v458 = select i1 %v457, i64 %v456, i64 %v8
  %v459 = mul i64 %v452, %v453
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, %v8
  %v463 = select i1 %v462, i64 %v461, i64 %v8
  br label %b102
b102:
  %v464 = phi i64 [ %v458, %b98 ], [ %v540, %b107 ]
  %v465 = icmp slt i64 %v464, %v463
  br i1 %v465, label %b103, label %b104
b103:
  %v466 = add i64 %v464, 96
  %v467 = icmp slt i64 %v466, %v463
  %v468 = select i1 %v467, i64 %v466, i64 %v463
  br label %b105
b105:
  %v469 = phi i64 [ 0, %b103 ], [ %v539, %b110 ]
  %v470 = icmp slt i64 %v469, 2
  br i1 %v470, label %b106, label %b107
b106:
  %v471 = sub i64 %v468, %v464
  %v472 = sub i64 2, 1
  %v473 = add i64 %v471, %v472
  %v474 = sdiv i64 %v473, 2
  br label %b108
b108:
  %v475 = phi i64 [ 0, %b106 ], [ %v538, %b115 ]
  %v476 = icmp slt i64 %v475, %v474
  br i1 %v476, label %b109, label %b110
b109:
  %v477 = mul i64 %v471, %v475
  %v478 = sdiv i64 %v477, %v474
  %v479 = add i64 %v464, %v478
  %v480 = add i64 %v475, 1
  %v481 = mul i64 %v471, %v480
  %v482 = sdiv i64 %v481, %v474
  %v483 = add i64 %v464, %v482
  %v484 = mul i64 %v469, 256
  %v485 = getelementptr inbounds float, ptr %v349, i64 %v484
  %v486 = sub i64 %v483, %v479
  %v487 = mul i64 %v479, 8
  %v488 = getelementptr inbounds float, ptr %v10, i64 %v487
  %v489 = getelementptr inbounds float, ptr %v488, i64 0
  %v490 = icmp eq i64 %v469, 1
  %v491 = select i1 %v490, ptr @table_tile_2x3, ptr @table_tile_2x4
  %v492 = icmp eq i64 %v469, 1
  %v493 = select i1 %v492, i64 8, i64 8
  %v494 = sub i64 %v486, 1
  %v495 = getelementptr inbounds ptr, ptr %v491, i64 %v494
  %v496 = load ptr, ptr %v495, align 4
  %v497 = getelementptr inbounds float, ptr %v450, i64 0
  %v498 = icmp sgt i64 %v486, 0
  br i1 %v498, label %b111, label %b112
b111:
  call void %v496(ptr %v489, i64 8, ptr %v485, i64 8, ptr %v497, i64 32, i64 %v493)
  br label %b112
b112:
  %v499 = icmp eq i64 %v469, 1
  %v500 = select i1 %v499, i64 192, i64 256
  %v501 = add i64 %v484, %v500
  br label %b113
b113:
  %v502 = phi i64 [ %v479, %b112 ], [ %v537, %b118 ]
  %v503 = icmp slt i64 %v502, %v483
  br i1 %v503, label %b114, label %b115
b114:
  %v504 = sub i64 %v502, %v479
  %v505 = mul i64 %v504, 32
  %v506 = getelementptr inbounds float, ptr %v450, i64 %v505
  %v507 = mul i64 %v502, 54
  %v508 = getelementptr inbounds float, ptr %v52, i64 %v507
  %v509 = icmp eq i64 %v469, 1
  %v510 = select i1 %v509, i64 3, i64 4
  br label %b116
b116:
  %v511 = phi i64 [ 0, %b114 ], [ %v536, %b122 ]
  %v512 = icmp slt i64 %v511, %v510
  br i1 %v512, label %b117, label %b118
b117:
  %v513 = mul i64 %v469, 4
  %v514 = add i64 %v513, %v511
  %v515 = mul i64 %v514, 8
  %v516 = icmp slt i64 %v515, 48
  br i1 %v516, label %b119, label %b120
b119:
  %v517 = add i64 0, %v511
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v506, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = add i64 0, %v515
  %v522 = getelementptr inbounds float, ptr %v508, i64 %v521
  store <8 x float> %v520, ptr %v522, align 4
  br label %b120
b120:
  %v523 = icmp eq i64 %v515, 48
  br i1 %v523, label %b121, label %b122
b121:
  %v524 = icmp ult i64 6, 8
  %v525 = select i1 %v524, i64 6, i64 8
  %v526 = trunc i64 %v525 to i32
  %v527 = insertelement <8 x i32> poison, i32 %v526, i64 0
  %v528 = shufflevector <8 x i32> %v527, <8 x i32> poison, <8 x i32> zeroinitializer
  %v529 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v528
  %v530 = add i64 0, %v511
  %v531 = mul i64 %v530, 8
  %v532 = getelementptr inbounds float, ptr %v506, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = add i64 0, %v515
  %v535 = getelementptr inbounds float, ptr %v508, i64 %v534
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v533, ptr align 4 %v535, <8 x i1> %v529)
  br label %b122
b122:
  %v536 = add nsw i64 %v511, 1
  br label %b116
b118:
  %v537 = add nsw i64 %v502, 1
  br label %b113
b115:
  %v538 = add nsw i64 %v475, 1
  br label %b108
b110:
  %v539 = add nsw i64 %v469, 1
  br label %b105
b107:
  %v540 = add nsw i64 %v464, 96
  br label %b102
b104:
  %v541 = add i64 %v8, 0
  %v542 = sdiv i64 %v541, 1
  %v543 = add i64 %v2, 1
  %v544 = mul i64 %v542, %v2
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 1
  %v547 = icmp slt i64 %v546, %v8
  %v548 = select i1 %v547, i64 %v546, i64 %v8
  %v549 = mul i64 %v542, %v543
  %v550 = sdiv i64 %v549, %v3
  %v551 = mul i64 %v550, 1
  %v552 = icmp slt i64 %v551, %v8
  %v553 = select i1 %v552, i64 %v551, i64 %v8
  br label %b123
b123:
  %v554 = phi i64 [ %v548, %b104 ], [ %v582, %b128 ]
  %v555 = icmp slt i64 %v554, %v553
  br i1 %v555, label %b124, label %b125
b124:
  %v556 = mul i64 %v554, 54
  %v557 = getelementptr inbounds float, ptr %v52, i64 %v556
  %v558 = mul i64 %v554, 16
  %v559 = getelementptr inbounds float, ptr %v54, i64 %v558
  %v560 = mul i64 %v554, 16
  %v561 = getelementptr inbounds float, ptr %v56, i64 %v560
  %v562 = mul i64 %v554, 16
  %v563 = getelementptr inbounds float, ptr %v58, i64 %v562
  br label %b126
b126:
  %v564 = phi i64 [ 0, %b124 ], [ %v581, %b127 ]
  %v565 = icmp slt i64 %v564, 16
  br i1 %v565, label %b127, label %b128
b127:
  %v566 = add i64 0, %v564
  %v567 = getelementptr inbounds float, ptr %v557, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 16, %v564
  %v570 = getelementptr inbounds float, ptr %v557, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 32, %v564
  %v573 = getelementptr inbounds float, ptr %v557, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 0, %v564
  %v576 = getelementptr inbounds float, ptr %v559, i64 %v575
  store <8 x float> %v568, ptr %v576, align 4
  %v577 = add i64 0, %v564
  %v578 = getelementptr inbounds float, ptr %v561, i64 %v577
  store <8 x float> %v571, ptr %v578, align 4
  %v579 = add i64 0, %v564
  %v580 = getelementptr inbounds float, ptr %v563, i64 %v579
  store <8 x float> %v574, ptr %v580, align 4
  %v581 = add nsw i64 %v564, 8
  br label %b126
b128:
  %v582 = add nsw i64 %v554, 1
  br label %b123
b125:
  %v583 = add i64 %v8, 0
  %v584 = sdiv i64 %v583, 1
  %v585 = add i64 %v2, 1
  %v586 = mul i64 %v584, %v2
  %v587 = sdiv i64 %v586, %v3
  %v588 = mul i64 %v587, 1
  %v589 = icmp slt i64 %v588, %v8
  %v590 = select i1 %v589, i64 %v588, i64 %v8
  %v591 = mul i64 %v584, %v585
  %v592 = sdiv i64 %v591, %v3
  %v593 = mul i64 %v592, 1
  %v594 = icmp slt i64 %v593, %v8
  %v595 = select i1 %v594, i64 %v593, i64 %v8
  br label %b129
b129:
  %v596 = phi i64 [ %v590, %b125 ], [ %v629, %b134 ]
  %v597 = icmp slt i64 %v596, %v595
  br i1 %v597, label %b130, label %b131
b130:
  br label %b132
b132:
  %v598 = phi i64 [ 0, %b130 ], [ %v628, %b137 ]
  %v599 = icmp slt i64 %v598, 2
  br i1 %v599, label %b133, label %b134
b133:
  br label %b135
b135:
  %v600 = phi i64 [ 0, %b133 ], [ %v612, %b136 ]
  %v601 = phi <8 x float> [ splat (float 0x0000000000000000), %b133 ], [ %v611, %b136 ]
  %v602 = icmp slt i64 %v600, 8
  br i1 %v602, label %b136, label %b137
b136:
  %v603 = mul i64 %v596, 16
  %v604 = getelementptr inbounds float, ptr %v54, i64 %v603
  %v605 = mul i64 %v598, 8
  %v606 = add i64 0, %v605
  %v607 = add i64 %v606, %v600
  %v608 = getelementptr inbounds float, ptr %v604, i64 %v607
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = fmul <8 x float> %v609, %v609
  %v611 = fadd <8 x float> %v601, %v610
  %v612 = add nsw i64 %v600, 8
  br label %b135
b137:
  %v613 = shufflevector <8 x float> %v601, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v614 = shufflevector <8 x float> %v601, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v615 = fadd <4 x float> %v613, %v614
  %v616 = shufflevector <4 x float> %v615, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v617 = shufflevector <4 x float> %v615, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v618 = fadd <2 x float> %v616, %v617
  %v619 = extractelement <2 x float> %v618, i64 0
  %v620 = extractelement <2 x float> %v618, i64 1
  %v621 = fadd float %v619, %v620
  %v622 = fadd float %v621, 0x0000000000000000
  %v623 = mul i64 %v596, 2
  %v624 = getelementptr inbounds float, ptr %v60, i64 %v623
  %v625 = add i64 0, %v598
  %v626 = add i64 %v625, 0
  %v627 = getelementptr inbounds float, ptr %v624, i64 %v626
  store float %v622, ptr %v627, align 4
  %v628 = add nsw i64 %v598, 1
  br label %b132
b134:
  %v629 = add nsw i64 %v596, 1
  br label %b129
b131:
  %v630 = add i64 %v8, 0
  %v631 = sdiv i64 %v630, 1
  %v632 = add i64 %v2, 1
  %v633 = mul i64 %v631, %v2
  %v634 = sdiv i64 %v633, %v3
  %v635 = mul i64 %v634, 1
  %v636 = icmp slt i64 %v635, %v8
  %v637 = select i1 %v636, i64 %v635, i64 %v8
  %v638 = mul i64 %v631, %v632
  %v639 = sdiv i64 %v638, %v3
  %v640 = mul i64 %v639, 1
  %v641 = icmp slt i64 %v640, %v8
  %v642 = select i1 %v641, i64 %v640, i64 %v8
  br label %b138
b138:
  %v643 = phi i64 [ %v637, %b131 ], [ %v676, %b143 ]
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b139, label %b140
b139:
  br label %b141
b141:
  %v645 = phi i64 [ 0, %b139 ], [ %v675, %b146 ]
  %v646 = icmp slt i64 %v645, 2
  br i1 %v646, label %b142, label %b143
b142:
  br label %b144
b144:
  %v647 = phi i64 [ 0, %b142 ], [ %v659, %b145 ]
  %v648 = phi <8 x float> [ splat (float 0x0000000000000000), %b142 ], [ %v658, %b145 ]
  %v649 = icmp slt i64 %v647, 8
  br i1 %v649, label %b145, label %b146
b145:
  %v650 = mul i64 %v643, 16
  %v651 = getelementptr inbounds float, ptr %v56, i64 %v650
  %v652 = mul i64 %v645, 8
  %v653 = add i64 0, %v652
  %v654 = add i64 %v653, %v647
  %v655 = getelementptr inbounds float, ptr %v651, i64 %v654
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = fmul <8 x float> %v656, %v656
  %v658 = fadd <8 x float> %v648, %v657
  %v659 = add nsw i64 %v647, 8
  br label %b144
b146:
  %v660 = shufflevector <8 x float> %v648, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v661 = shufflevector <8 x float> %v648, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v662 = fadd <4 x float> %v660, %v661
  %v663 = shufflevector <4 x float> %v662, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v664 = shufflevector <4 x float> %v662, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v665 = fadd <2 x float> %v663, %v664
  %v666 = extractelement <2 x float> %v665, i64 0
  %v667 = extractelement <2 x float> %v665, i64 1
  %v668 = fadd float %v666, %v667
  %v669 = fadd float %v668, 0x0000000000000000
  %v670 = mul i64 %v643, 2
  %v671 = getelementptr inbounds float, ptr %v62, i64 %v670
  %v672 = add i64 0, %v645
  %v673 = add i64 %v672, 0
  %v674 = getelementptr inbounds float, ptr %v671, i64 %v673
  store float %v669, ptr %v674, align 4
  %v675 = add nsw i64 %v645, 1
  br label %b141
b143:
  %v676 = add nsw i64 %v643, 1
  br label %b138
b140:
  %v677 = icmp sgt i64 %v3, 1
  br i1 %v677, label %b147, label %b148
b147:
  %v678 = getelementptr inbounds i64, ptr %v1, i64 3
  %v679 = atomicrmw add ptr %v678, i64 1 acq_rel
  %v680 = load i64, ptr %v153, align 8
  %v681 = add i64 %v680, 1
  store i64 %v681, ptr %v153, align 8
  %v682 = mul i64 %v3, %v681
  br label %b149
b149:
  %v683 = load atomic i64, ptr %v678 acquire, align 8
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b150, label %b151
b150:
  %v685 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  br label %b152
b152:
  %v686 = phi i64 [ 0, %b148 ], [ %v1037, %b172 ]
  %v687 = icmp slt i64 %v686, %v5
  br i1 %v687, label %b153, label %b154
b153:
  %v688 = add i64 %v7, 0
  %v689 = sdiv i64 %v688, 1
  %v690 = add i64 %v2, 1
  %v691 = mul i64 %v689, %v2
  %v692 = sdiv i64 %v691, %v3
  %v693 = mul i64 %v692, 1
  %v694 = icmp slt i64 %v693, %v7
  %v695 = select i1 %v694, i64 %v693, i64 %v7
  %v696 = mul i64 %v689, %v690
  %v697 = sdiv i64 %v696, %v3
  %v698 = mul i64 %v697, 1
  %v699 = icmp slt i64 %v698, %v7
  %v700 = select i1 %v699, i64 %v698, i64 %v7
  br label %b155
b155:
  %v701 = phi i64 [ %v695, %b153 ], [ %v759, %b160 ]
  %v702 = icmp slt i64 %v701, %v700
  br i1 %v702, label %b156, label %b157
b156:
  br label %b158
b158:
  %v703 = phi i64 [ 0, %b156 ], [ %v758, %b163 ]
  %v704 = icmp slt i64 %v703, 2
  br i1 %v704, label %b159, label %b160
b159:
  br label %b161
b161:
  %v705 = phi i64 [ 0, %b159 ], [ %v749, %b162 ]
  %v706 = phi <8 x float> [ splat (float 0x0000000000000000), %b159 ], [ %v748, %b162 ]
  %v707 = icmp slt i64 %v705, 8
  br i1 %v707, label %b162, label %b163
b162:
  %v708 = add i64 %v686, 0
  %v709 = and i64 %v708, %v116
  %v710 = mul i64 %v709, %v7
  %v711 = add i64 %v710, %v701
  %v712 = mul i64 %v711, 16
  %v713 = getelementptr inbounds float, ptr %v56, i64 %v712
  %v714 = mul i64 %v703, 8
  %v715 = add i64 0, %v714
  %v716 = add i64 %v715, %v705
  %v717 = getelementptr inbounds float, ptr %v713, i64 %v716
  %v718 = load float, ptr %v717, align 4
  %v719 = add i64 %v686, 0
  %v720 = and i64 %v719, %v122
  %v721 = mul i64 %v720, %v7
  %v722 = add i64 %v721, %v701
  %v723 = mul i64 %v722, 2
  %v724 = getelementptr inbounds float, ptr %v62, i64 %v723
  %v725 = add i64 0, %v703
  %v726 = getelementptr inbounds float, ptr %v724, i64 %v725
  %v727 = load float, ptr %v726, align 4
  %v728 = fadd float %v727, 0x3EB0C6F7A0000000
  %v729 = call float @llvm.sqrt.f32(float %v728)
  %v730 = fdiv float 0x3FF0000000000000, %v729
  %v731 = fmul float %v718, %v730
  %v732 = add i64 %v686, 0
  %v733 = and i64 %v732, %v102
  %v734 = mul i64 %v733, %v7
  %v735 = add i64 %v734, %v701
  %v736 = mul i64 %v735, 128
  %v737 = getelementptr inbounds float, ptr %v24, i64 %v736
  %v738 = mul i64 %v703, 64
  %v739 = add i64 0, %v738
  %v740 = add i64 %v739, 0
  %v741 = mul i64 %v705, 8
  %v742 = add i64 %v740, %v741
  %v743 = getelementptr inbounds float, ptr %v737, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = insertelement <8 x float> poison, float %v731, i64 0
  %v746 = shufflevector <8 x float> %v745, <8 x float> poison, <8 x i32> zeroinitializer
  %v747 = fmul <8 x float> %v746, %v744
  %v748 = fadd <8 x float> %v706, %v747
  %v749 = add nsw i64 %v705, 1
  br label %b161
b163:
  %v750 = mul i64 %v701, 16
  %v751 = getelementptr inbounds float, ptr %v64, i64 %v750
  %v752 = mul i64 %v703, 8
  %v753 = add i64 0, %v752
  %v754 = mul i64 0, 8
  %v755 = add i64 %v753, %v754
  %v756 = add i64 %v755, 0
  %v757 = getelementptr inbounds float, ptr %v751, i64 %v756
  store <8 x float> %v706, ptr %v757, align 4
  %v758 = add nsw i64 %v703, 1
  br label %b158
b160:
  %v759 = add nsw i64 %v701, 1
  br label %b155
b157:
  %v760 = add i64 %v7, 0
  %v761 = sdiv i64 %v760, 1
  %v762 = add i64 %v2, 1
  %v763 = mul i64 %v761, %v2
  %v764 = sdiv i64 %v763, %v3
  %v765 = mul i64 %v764, 1
  %v766 = icmp slt i64 %v765, %v7
  %v767 = select i1 %v766, i64 %v765, i64 %v7
  %v768 = mul i64 %v761, %v762
  %v769 = sdiv i64 %v768, %v3
  %v770 = mul i64 %v769, 1
  %v771 = icmp slt i64 %v770, %v7
  %v772 = select i1 %v771, i64 %v770, i64 %v7
  br label %b164
b164:
  %v773 = phi i64 [ %v767, %b157 ], [ %v801, %b169 ]
  %v774 = icmp slt i64 %v773, %v772
  br i1 %v774, label %b165, label %b166
b165:
  %v775 = mul i64 %v773, 16
  %v776 = getelementptr inbounds float, ptr %v64, i64 %v775
  %v777 = add i64 %v686, 0
  %v778 = and i64 %v777, %v118
  %v779 = mul i64 %v778, %v7
  %v780 = add i64 %v779, %v773
  %v781 = mul i64 %v780, 16
  %v782 = getelementptr inbounds float, ptr %v58, i64 %v781
  %v783 = add i64 %v686, 0
  %v784 = and i64 %v783, %v124
  %v785 = mul i64 %v784, %v7
  %v786 = add i64 %v785, %v773
  %v787 = mul i64 %v786, 16
  %v788 = getelementptr inbounds float, ptr %v66, i64 %v787
  br label %b167
b167:
  %v789 = phi i64 [ 0, %b165 ], [ %v800, %b168 ]
  %v790 = icmp slt i64 %v789, 16
  br i1 %v790, label %b168, label %b169
b168:
  %v791 = add i64 0, %v789
  %v792 = getelementptr inbounds float, ptr %v776, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = add i64 0, %v789
  %v795 = getelementptr inbounds float, ptr %v782, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = fsub <8 x float> %v793, %v796
  %v798 = add i64 0, %v789
  %v799 = getelementptr inbounds float, ptr %v788, i64 %v798
  store <8 x float> %v797, ptr %v799, align 4
  %v800 = add nsw i64 %v789, 8
  br label %b167
b169:
  %v801 = add nsw i64 %v773, 1
  br label %b164
b166:
  %v802 = add i64 %v7, 0
  %v803 = sdiv i64 %v802, 1
  %v804 = add i64 %v2, 1
  %v805 = mul i64 %v803, %v2
  %v806 = sdiv i64 %v805, %v3
  %v807 = mul i64 %v806, 1
  %v808 = icmp slt i64 %v807, %v7
  %v809 = select i1 %v808, i64 %v807, i64 %v7
  %v810 = mul i64 %v803, %v804
  %v811 = sdiv i64 %v810, %v3
  %v812 = mul i64 %v811, 1
  %v813 = icmp slt i64 %v812, %v7
  %v814 = select i1 %v813, i64 %v812, i64 %v7
  br label %b170
b170:
  %v815 = phi i64 [ %v809, %b166 ], [ %v1036, %b175 ]
  %v816 = icmp slt i64 %v815, %v814
  br i1 %v816, label %b171, label %b172
b171:
  br label %b173
b173:
  %v817 = phi i64 [ 0, %b171 ], [ %v1035, %b178 ]
  %v818 = icmp slt i64 %v817, 2
  br i1 %v818, label %b174, label %b175
b174:
  br label %b176
b176:
  %v819 = phi i64 [ 0, %b174 ], [ %v1034, %b177 ]
  %v820 = icmp slt i64 %v819, 8
  br i1 %v820, label %b177, label %b178
b177:
  %v821 = add i64 %v686, 0
  %v822 = and i64 %v821, %v112
  %v823 = mul i64 %v822, %v7
  %v824 = add i64 %v823, %v815
  %v825 = mul i64 %v824, 54
  %v826 = getelementptr inbounds float, ptr %v52, i64 %v825
  %v827 = add i64 48, %v817
  %v828 = getelementptr inbounds float, ptr %v826, i64 %v827
  %v829 = load float, ptr %v828, align 4
  %v830 = add i64 0, %v817
  %v831 = getelementptr inbounds float, ptr %v20, i64 %v830
  %v832 = load float, ptr %v831, align 4
  %v833 = fadd float %v829, %v832
  %v834 = call float @llvm.fabs.f32(float %v833)
  %v835 = fneg float %v834
  %v836 = fcmp olt float %v835, 0xC05A400000000000
  %v837 = select i1 %v836, float 0xC05A400000000000, float %v835
  %v838 = call float @llvm.fmuladd.f32(float %v837, float 0x3FF7154760000000, float 0x4168000000000000)
  %v839 = fsub float %v838, 0x4168000000000000
  %v840 = call float @llvm.fmuladd.f32(float %v839, float 0xBFE62E4000000000, float %v837)
  %v841 = call float @llvm.fmuladd.f32(float %v839, float 0xBEB7F7D1C0000000, float %v840)
  %v842 = bitcast float %v838 to i32
  %v843 = fmul float %v841, %v841
  %v844 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v841, float 0x3F81227F40000000)
  %v845 = call float @llvm.fmuladd.f32(float %v844, float %v841, float 0x3FA5556740000000)
  %v846 = call float @llvm.fmuladd.f32(float %v845, float %v841, float 0x3FC5554B00000000)
  %v847 = call float @llvm.fmuladd.f32(float %v846, float %v841, float 0x3FDFFFFFE0000000)
  %v848 = call float @llvm.fmuladd.f32(float %v843, float %v847, float %v841)
  %v849 = sub i32 %v842, 1262485250
  %v850 = lshr i32 %v849, 1
  %v851 = sub i32 %v849, %v850
  %v852 = shl i32 %v850, 23
  %v853 = bitcast i32 %v852 to float
  %v854 = shl i32 %v851, 23
  %v855 = bitcast i32 %v854 to float
  %v856 = fadd float %v848, 0x3FF0000000000000
  %v857 = fmul float %v856, %v853
  %v858 = fmul float %v857, %v855
  %v859 = fcmp olt float %v833, 0x0000000000000000
  %v860 = select i1 %v859, float %v858, float 0x3FF0000000000000
  %v861 = fadd float %v858, 0x3FF0000000000000
  %v862 = fdiv float %v860, %v861
  %v863 = add i64 %v686, 0
  %v864 = and i64 %v863, %v104
  %v865 = mul i64 %v864, %v7
  %v866 = add i64 %v865, %v815
  %v867 = mul i64 %v866, 128
  %v868 = getelementptr inbounds float, ptr %v26, i64 %v867
  %v869 = add i64 50, %v817
  %v870 = getelementptr inbounds float, ptr %v826, i64 %v869
  %v871 = load float, ptr %v870, align 4
  %v872 = add i64 2, %v817
  %v873 = getelementptr inbounds float, ptr %v20, i64 %v872
  %v874 = load float, ptr %v873, align 4
  %v875 = fadd float %v871, %v874
  %v876 = call float @llvm.fabs.f32(float %v875)
  %v877 = fneg float %v876
  %v878 = fcmp olt float %v877, 0xC05A400000000000
  %v879 = select i1 %v878, float 0xC05A400000000000, float %v877
  %v880 = call float @llvm.fmuladd.f32(float %v879, float 0x3FF7154760000000, float 0x4168000000000000)
  %v881 = fsub float %v880, 0x4168000000000000
  %v882 = call float @llvm.fmuladd.f32(float %v881, float 0xBFE62E4000000000, float %v879)
  %v883 = call float @llvm.fmuladd.f32(float %v881, float 0xBEB7F7D1C0000000, float %v882)
  %v884 = bitcast float %v880 to i32
  %v885 = fmul float %v883, %v883
  %v886 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v883, float 0x3F81227F40000000)
  %v887 = call float @llvm.fmuladd.f32(float %v886, float %v883, float 0x3FA5556740000000)
  %v888 = call float @llvm.fmuladd.f32(float %v887, float %v883, float 0x3FC5554B00000000)
  %v889 = call float @llvm.fmuladd.f32(float %v888, float %v883, float 0x3FDFFFFFE0000000)
  %v890 = call float @llvm.fmuladd.f32(float %v885, float %v889, float %v883)
  %v891 = sub i32 %v884, 1262485250
  %v892 = lshr i32 %v891, 1
  %v893 = sub i32 %v891, %v892
  %v894 = shl i32 %v892, 23
  %v895 = bitcast i32 %v894 to float
  %v896 = shl i32 %v893, 23
  %v897 = bitcast i32 %v896 to float
  %v898 = fadd float %v890, 0x3FF0000000000000
  %v899 = fmul float %v898, %v895
  %v900 = fmul float %v899, %v897
  %v901 = fcmp olt float %v875, 0x0000000000000000
  %v902 = select i1 %v901, float %v900, float 0x3FF0000000000000
  %v903 = fadd float %v900, 0x3FF0000000000000
  %v904 = fdiv float %v902, %v903
  %v905 = fmul float %v904, 0x4000000000000000
  %v906 = add i64 %v686, 0
  %v907 = and i64 %v906, %v116
  %v908 = mul i64 %v907, %v7
  %v909 = add i64 %v908, %v815
  %v910 = mul i64 %v909, 16
  %v911 = getelementptr inbounds float, ptr %v56, i64 %v910
  %v912 = mul i64 %v817, 8
  %v913 = add i64 0, %v912
  %v914 = add i64 %v913, %v819
  %v915 = getelementptr inbounds float, ptr %v911, i64 %v914
  %v916 = load float, ptr %v915, align 4
  %v917 = add i64 %v686, 0
  %v918 = and i64 %v917, %v122
  %v919 = mul i64 %v918, %v7
  %v920 = add i64 %v919, %v815
  %v921 = mul i64 %v920, 2
  %v922 = getelementptr inbounds float, ptr %v62, i64 %v921
  %v923 = add i64 0, %v817
  %v924 = getelementptr inbounds float, ptr %v922, i64 %v923
  %v925 = load float, ptr %v924, align 4
  %v926 = fadd float %v925, 0x3EB0C6F7A0000000
  %v927 = call float @llvm.sqrt.f32(float %v926)
  %v928 = fdiv float 0x3FF0000000000000, %v927
  %v929 = fmul float %v916, %v928
  %v930 = fmul float %v905, %v929
  %v931 = add i64 %v686, 0
  %v932 = and i64 %v931, %v124
  %v933 = mul i64 %v932, %v7
  %v934 = add i64 %v933, %v815
  %v935 = mul i64 %v934, 16
  %v936 = getelementptr inbounds float, ptr %v66, i64 %v935
  %v937 = add i64 52, %v817
  %v938 = getelementptr inbounds float, ptr %v826, i64 %v937
  %v939 = load float, ptr %v938, align 4
  %v940 = add i64 4, %v817
  %v941 = getelementptr inbounds float, ptr %v20, i64 %v940
  %v942 = load float, ptr %v941, align 4
  %v943 = fadd float %v939, %v942
  %v944 = call float @llvm.fabs.f32(float %v943)
  %v945 = fneg float %v944
  %v946 = fcmp olt float %v945, 0xC05A400000000000
  %v947 = select i1 %v946, float 0xC05A400000000000, float %v945
  %v948 = call float @llvm.fmuladd.f32(float %v947, float 0x3FF7154760000000, float 0x4168000000000000)
  %v949 = fsub float %v948, 0x4168000000000000
  %v950 = call float @llvm.fmuladd.f32(float %v949, float 0xBFE62E4000000000, float %v947)
  %v951 = call float @llvm.fmuladd.f32(float %v949, float 0xBEB7F7D1C0000000, float %v950)
  %v952 = bitcast float %v948 to i32
  %v953 = fmul float %v951, %v951
  %v954 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v951, float 0x3F81227F40000000)
  %v955 = call float @llvm.fmuladd.f32(float %v954, float %v951, float 0x3FA5556740000000)
  %v956 = call float @llvm.fmuladd.f32(float %v955, float %v951, float 0x3FC5554B00000000)
  %v957 = call float @llvm.fmuladd.f32(float %v956, float %v951, float 0x3FDFFFFFE0000000)
  %v958 = call float @llvm.fmuladd.f32(float %v953, float %v957, float %v951)
  %v959 = sub i32 %v952, 1262485250
  %v960 = lshr i32 %v959, 1
  %v961 = sub i32 %v959, %v960
  %v962 = shl i32 %v960, 23
  %v963 = bitcast i32 %v962 to float
  %v964 = shl i32 %v961, 23
  %v965 = bitcast i32 %v964 to float
  %v966 = fadd float %v958, 0x3FF0000000000000
  %v967 = fmul float %v966, %v963
  %v968 = fmul float %v967, %v965
  %v969 = fcmp olt float %v943, 0x0000000000000000
  %v970 = select i1 %v969, float %v968, float 0x3FF0000000000000
  %v971 = fadd float %v968, 0x3FF0000000000000
  %v972 = fdiv float %v970, %v971
  %v973 = fsub float 0x3FF0000000000000, %v972
  %v974 = add i64 %v686, 0
  %v975 = and i64 %v974, %v102
  %v976 = mul i64 %v975, %v7
  %v977 = add i64 %v976, %v815
  %v978 = mul i64 %v977, 128
  %v979 = getelementptr inbounds float, ptr %v24, i64 %v978
  %v980 = add i64 %v686, 1
  %v981 = and i64 %v980, %v104
  %v982 = mul i64 %v981, %v7
  %v983 = add i64 %v982, %v815
  %v984 = mul i64 %v983, 128
  %v985 = getelementptr inbounds float, ptr %v26, i64 %v984
  %v986 = add i64 %v686, 1
  %v987 = and i64 %v986, %v102
  %v988 = mul i64 %v987, %v7
  %v989 = add i64 %v988, %v815
  %v990 = mul i64 %v989, 128
  %v991 = getelementptr inbounds float, ptr %v24, i64 %v990
  %v992 = mul i64 %v817, 64
  %v993 = add i64 0, %v992
  %v994 = mul i64 %v819, 8
  %v995 = add i64 %v993, %v994
  %v996 = add i64 %v995, 0
  %v997 = getelementptr inbounds float, ptr %v868, i64 %v996
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = insertelement <8 x float> poison, float %v862, i64 0
  %v1000 = shufflevector <8 x float> %v999, <8 x float> poison, <8 x i32> zeroinitializer
  %v1001 = fmul <8 x float> %v1000, %v998
  %v1002 = mul i64 %v817, 8
  %v1003 = add i64 0, %v1002
  %v1004 = add i64 %v1003, 0
  %v1005 = getelementptr inbounds float, ptr %v936, i64 %v1004
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = insertelement <8 x float> poison, float %v930, i64 0
  %v1008 = shufflevector <8 x float> %v1007, <8 x float> poison, <8 x i32> zeroinitializer
  %v1009 = fmul <8 x float> %v1008, %v1006
  %v1010 = fsub <8 x float> %v1001, %v1009
  %v1011 = mul i64 %v817, 64
  %v1012 = add i64 0, %v1011
  %v1013 = mul i64 %v819, 8
  %v1014 = add i64 %v1012, %v1013
  %v1015 = add i64 %v1014, 0
  %v1016 = getelementptr inbounds float, ptr %v979, i64 %v1015
  %v1017 = load <8 x float>, ptr %v1016, align 4
  %v1018 = insertelement <8 x float> poison, float %v973, i64 0
  %v1019 = shufflevector <8 x float> %v1018, <8 x float> poison, <8 x i32> zeroinitializer
  %v1020 = fmul <8 x float> %v1019, %v1017
  %v1021 = fadd <8 x float> %v1020, %v1010
  %v1022 = mul i64 %v817, 64
  %v1023 = add i64 0, %v1022
  %v1024 = mul i64 %v819, 8
  %v1025 = add i64 %v1023, %v1024
  %v1026 = add i64 %v1025, 0
  %v1027 = getelementptr inbounds float, ptr %v985, i64 %v1026
  store <8 x float> %v1010, ptr %v1027, align 4
  %v1028 = mul i64 %v817, 64
  %v1029 = add i64 0, %v1028
  %v1030 = mul i64 %v819, 8
  %v1031 = add i64 %v1029, %v1030
  %v1032 = add i64 %v1031, 0
  %v1033 = getelementptr inbounds float, ptr %v991, i64 %v1032
  store <8 x float> %v1021, ptr %v1033, align 4
  %v1034 = add nsw i64 %v819, 1
  br label %b176
b178:
  %v1035 = add nsw i64 %v817, 1
  br label %b173
b175:
  %v1036 = add nsw i64 %v815, 1
  br label %b170
b172:
  %v1037 = add nsw i64 %v686, 1
  br label %b152
b154:
  %v1038 = icmp sgt i64 %v3, 1
  br i1 %v1038, label %b179, label %b180
b179:
  %v1039 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1040 = atomicrmw add ptr %v1039, i64 1 acq_rel
  %v1041 = load i64, ptr %v153, align 8
  %v1042 = add i64 %v1041, 1
  store i64 %v1042, ptr %v153, align 8
  %v1043 = mul i64 %v3, %v1042
  br label %b181
b181:
  %v1044 = load atomic i64, ptr %v1039 acquire, align 8
  %v1045 = icmp slt i64 %v1044, %v1043
  br i1 %v1045, label %b182, label %b183
b182:
  %v1046 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v1047 = add i64 %v8, 0
  %v1048 = sdiv i64 %v1047, 1
  %v1049 = add i64 %v2, 1
  %v1050 = mul i64 %v1048, %v2
  %v1051 = sdiv i64 %v1050, %v3
  %v1052 = mul i64 %v1051, 1
  %v1053 = icmp slt i64 %v1052, %v8
  %v1054 = select i1 %v1053, i64 %v1052, i64 %v8
  %v1055 = mul i64 %v1048, %v1049
  %v1056 = sdiv i64 %v1055, %v3
  %v1057 = mul i64 %v1056, 1
  %v1058 = icmp slt i64 %v1057, %v8
  %v1059 = select i1 %v1058, i64 %v1057, i64 %v8
  br label %b184
b184:
  %v1060 = phi i64 [ %v1054, %b180 ], [ %v1108, %b189 ]
  %v1061 = icmp slt i64 %v1060, %v1059
  br i1 %v1061, label %b185, label %b186
b185:
  br label %b187
b187:
  %v1062 = phi i64 [ 0, %b185 ], [ %v1107, %b192 ]
  %v1063 = icmp slt i64 %v1062, 2
  br i1 %v1063, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1064 = phi i64 [ 0, %b188 ], [ %v1098, %b191 ]
  %v1065 = phi <8 x float> [ splat (float 0x0000000000000000), %b188 ], [ %v1097, %b191 ]
  %v1066 = icmp slt i64 %v1064, 8
  br i1 %v1066, label %b191, label %b192
b191:
  %v1067 = mul i64 %v1060, 16
  %v1068 = getelementptr inbounds float, ptr %v54, i64 %v1067
  %v1069 = mul i64 %v1062, 8
  %v1070 = add i64 0, %v1069
  %v1071 = add i64 %v1070, %v1064
  %v1072 = getelementptr inbounds float, ptr %v1068, i64 %v1071
  %v1073 = load float, ptr %v1072, align 4
  %v1074 = mul i64 %v1060, 2
  %v1075 = getelementptr inbounds float, ptr %v60, i64 %v1074
  %v1076 = add i64 0, %v1062
  %v1077 = getelementptr inbounds float, ptr %v1075, i64 %v1076
  %v1078 = load float, ptr %v1077, align 4
  %v1079 = fadd float %v1078, 0x3EB0C6F7A0000000
  %v1080 = call float @llvm.sqrt.f32(float %v1079)
  %v1081 = fdiv float 0x3FF0000000000000, %v1080
  %v1082 = fmul float %v1073, %v1081
  %v1083 = mul i64 1, %v7
  %v1084 = add i64 %v1060, %v1083
  %v1085 = mul i64 %v1084, 128
  %v1086 = getelementptr inbounds float, ptr %v24, i64 %v1085
  %v1087 = mul i64 %v1062, 64
  %v1088 = add i64 0, %v1087
  %v1089 = add i64 %v1088, 0
  %v1090 = mul i64 %v1064, 8
  %v1091 = add i64 %v1089, %v1090
  %v1092 = getelementptr inbounds float, ptr %v1086, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = insertelement <8 x float> poison, float %v1082, i64 0
  %v1095 = shufflevector <8 x float> %v1094, <8 x float> poison, <8 x i32> zeroinitializer
  %v1096 = fmul <8 x float> %v1095, %v1093
  %v1097 = fadd <8 x float> %v1065, %v1096
  %v1098 = add nsw i64 %v1064, 1
  br label %b190
b192:
  %v1099 = mul i64 %v1060, 16
  %v1100 = getelementptr inbounds float, ptr %v68, i64 %v1099
  %v1101 = mul i64 %v1062, 8
  %v1102 = add i64 0, %v1101
  %v1103 = mul i64 0, 8
  %v1104 = add i64 %v1102, %v1103
  %v1105 = add i64 %v1104, 0
  %v1106 = getelementptr inbounds float, ptr %v1100, i64 %v1105
  store <8 x float> %v1065, ptr %v1106, align 4
  %v1107 = add nsw i64 %v1062, 1
  br label %b187
b189:
  %v1108 = add nsw i64 %v1060, 1
  br label %b184
b186:
  %v1109 = add i64 %v8, 0
  %v1110 = sdiv i64 %v1109, 1
  %v1111 = add i64 %v2, 1
  %v1112 = mul i64 %v1110, %v2
  %v1113 = sdiv i64 %v1112, %v3
  %v1114 = mul i64 %v1113, 1
  %v1115 = icmp slt i64 %v1114, %v8
  %v1116 = select i1 %v1115, i64 %v1114, i64 %v8
  %v1117 = mul i64 %v1110, %v1111
  %v1118 = sdiv i64 %v1117, %v3
  %v1119 = mul i64 %v1118, 1
  %v1120 = icmp slt i64 %v1119, %v8
  %v1121 = select i1 %v1120, i64 %v1119, i64 %v8
  br label %b193
b193:
  %v1122 = phi i64 [ %v1116, %b186 ], [ %v1136, %b198 ]
  %v1123 = icmp slt i64 %v1122, %v1121
  br i1 %v1123, label %b194, label %b195
b194:
  %v1124 = mul i64 %v1122, 16
  %v1125 = getelementptr inbounds float, ptr %v68, i64 %v1124
  %v1126 = mul i64 %v1122, 16
  %v1127 = getelementptr inbounds float, ptr %v32, i64 %v1126
  br label %b196
b196:
  %v1128 = phi i64 [ 0, %b194 ], [ %v1135, %b197 ]
  %v1129 = icmp slt i64 %v1128, 16
  br i1 %v1129, label %b197, label %b198
b197:
  %v1130 = add i64 0, %v1128
  %v1131 = getelementptr inbounds float, ptr %v1125, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = add i64 0, %v1128
  %v1134 = getelementptr inbounds float, ptr %v1127, i64 %v1133
  store <8 x float> %v1132, ptr %v1134, align 4
  %v1135 = add nsw i64 %v1128, 8
  br label %b196
b198:
  %v1136 = add nsw i64 %v1122, 1
  br label %b193
b195:
  %v1137 = icmp sgt i64 %v3, 1
  br i1 %v1137, label %b199, label %b200
b199:
  %v1138 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1139 = atomicrmw add ptr %v1138, i64 1 acq_rel
  %v1140 = load i64, ptr %v153, align 8
  %v1141 = add i64 %v1140, 1
  store i64 %v1141, ptr %v153, align 8
  %v1142 = mul i64 %v3, %v1141
  br label %b201
b201:
  %v1143 = load atomic i64, ptr %v1138 acquire, align 8
  %v1144 = icmp slt i64 %v1143, %v1142
  br i1 %v1144, label %b202, label %b203
b202:
  %v1145 = call i32 @sched_yield()
  br label %b201
b203:
  br label %b200
b200:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v153 = alloca i64, i64 1, align 8
  %v448 = alloca float, i64 64, align 4
  %v1765 = alloca float, i64 64, align 4
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
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds i64, ptr %v1, i64 6
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 12
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 13
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 14
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 17
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 18
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 25
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 27
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 28
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 29
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 30
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 31
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds i64, ptr %v1, i64 32
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr inbounds i64, ptr %v1, i64 34
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr inbounds i64, ptr %v1, i64 35
  %v126 = load i64, ptr %v125, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 36
  %v128 = load i64, ptr %v127, align 8
  %v129 = getelementptr inbounds i64, ptr %v1, i64 37
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 38
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 39
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 40
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 41
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 42
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 43
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 45
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 46
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 47
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 48
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 49
  %v152 = load i64, ptr %v151, align 8
  store i64 0, ptr %v153, align 8
  %v154 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v155 = load ptr, ptr %v154, align 4
  %v156 = mul i64 %v2, 18432
  %v157 = add i64 %v156, 432
  %v158 = getelementptr inbounds float, ptr %v155, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v155, i64 0
  %v160 = getelementptr inbounds i64, ptr %v1, i64 4
  %v161 = load i64, ptr %v160, align 8
  %v162 = icmp eq i64 %v161, 0
  br i1 %v162, label %b0, label %b1
b0:
  %v163 = add i64 1, 0
  %v164 = sdiv i64 %v163, 1
  %v165 = add i64 %v2, 1
  %v166 = mul i64 %v164, %v2
  %v167 = sdiv i64 %v166, %v3
  %v168 = mul i64 %v167, 1
  %v169 = icmp slt i64 %v168, 1
  %v170 = select i1 %v169, i64 %v168, i64 1
  %v171 = mul i64 %v164, %v165
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, 1
  %v175 = select i1 %v174, i64 %v173, i64 1
  %v176 = icmp slt i64 %v175, 1
  %v177 = select i1 %v176, i64 %v175, i64 1
  br label %b2
b2:
  %v178 = phi i64 [ %v170, %b0 ], [ %v192, %b3 ]
  %v179 = icmp slt i64 %v178, %v177
  br i1 %v179, label %b3, label %b4
b3:
  %v180 = mul i64 %v178, 128
  %v181 = mul i64 %v178, 8
  %v182 = add i64 %v180, 0
  %v183 = add i64 %v181, 0
  %v184 = getelementptr inbounds float, ptr %v159, i64 %v182
  %v185 = sub i64 8, %v183
  %v186 = icmp slt i64 %v185, 0
  %v187 = select i1 %v186, i64 0, i64 %v185
  %v188 = mul i64 %v183, 1
  %v189 = add i64 0, %v188
  %v190 = getelementptr inbounds float, ptr %v12, i64 %v189
  call void @pack_rows(ptr %v190, i64 1, i64 8, i64 16, i64 %v187, ptr %v184, i64 8)
  %v191 = add i64 %v180, 128
  %v192 = add nsw i64 %v178, 1
  br label %b2
b4:
  br label %b1
b1:
  %v193 = icmp sgt i64 %v3, 1
  br i1 %v193, label %b5, label %b6
b5:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v195 = atomicrmw add ptr %v194, i64 1 acq_rel
  %v196 = load i64, ptr %v153, align 8
  %v197 = add i64 %v196, 1
  store i64 %v197, ptr %v153, align 8
  %v198 = mul i64 %v3, %v197
  br label %b7
b7:
  %v199 = load atomic i64, ptr %v194 acquire, align 8
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b8, label %b9
b8:
  %v201 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  %v202 = add i64 %v8, 0
  %v203 = sdiv i64 %v202, 1
  %v204 = add i64 %v2, 1
  %v205 = mul i64 %v203, %v2
  %v206 = sdiv i64 %v205, %v3
  %v207 = mul i64 %v206, 1
  %v208 = icmp slt i64 %v207, %v8
  %v209 = select i1 %v208, i64 %v207, i64 %v8
  %v210 = mul i64 %v203, %v204
  %v211 = sdiv i64 %v210, %v3
  %v212 = mul i64 %v211, 1
  %v213 = icmp slt i64 %v212, %v8
  %v214 = select i1 %v213, i64 %v212, i64 %v8
  br label %b10
b10:
  %v215 = phi i64 [ %v209, %b6 ], [ %v265, %b15 ]
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b11, label %b12
b11:
  br label %b13
b13:
  %v217 = phi i64 [ 0, %b11 ], [ %v264, %b18 ]
  %v218 = icmp slt i64 %v217, 2
  br i1 %v218, label %b14, label %b15
b14:
  br label %b16
b16:
  %v219 = phi i64 [ 0, %b14 ], [ %v263, %b21 ]
  %v220 = icmp slt i64 %v219, 8
  br i1 %v220, label %b17, label %b18
b17:
  br label %b19
b19:
  %v221 = phi i64 [ 0, %b17 ], [ %v244, %b20 ]
  %v222 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v243, %b20 ]
  %v223 = icmp slt i64 %v221, 8
  br i1 %v223, label %b20, label %b21
b20:
  %v224 = mul i64 %v215, 16
  %v225 = getelementptr inbounds float, ptr %v22, i64 %v224
  %v226 = mul i64 1, %v7
  %v227 = add i64 %v215, %v226
  %v228 = mul i64 %v227, 128
  %v229 = getelementptr inbounds float, ptr %v24, i64 %v228
  %v230 = mul i64 %v217, 8
  %v231 = add i64 0, %v230
  %v232 = add i64 %v231, %v221
  %v233 = getelementptr inbounds float, ptr %v225, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = mul i64 %v217, 64
  %v236 = add i64 0, %v235
  %v237 = mul i64 %v219, 8
  %v238 = add i64 %v236, %v237
  %v239 = add i64 %v238, %v221
  %v240 = getelementptr inbounds float, ptr %v229, i64 %v239
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = fmul <8 x float> %v234, %v241
  %v243 = fadd <8 x float> %v222, %v242
  %v244 = add nsw i64 %v221, 8
  br label %b19
b21:
  %v245 = shufflevector <8 x float> %v222, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v246 = shufflevector <8 x float> %v222, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v247 = fadd <4 x float> %v245, %v246
  %v248 = shufflevector <4 x float> %v247, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v249 = shufflevector <4 x float> %v247, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v250 = fadd <2 x float> %v248, %v249
  %v251 = extractelement <2 x float> %v250, i64 0
  %v252 = extractelement <2 x float> %v250, i64 1
  %v253 = fadd float %v251, %v252
  %v254 = fadd float %v253, 0x0000000000000000
  %v255 = mul i64 %v215, 16
  %v256 = getelementptr inbounds float, ptr %v70, i64 %v255
  %v257 = mul i64 %v217, 8
  %v258 = add i64 0, %v257
  %v259 = mul i64 0, 8
  %v260 = add i64 %v258, %v259
  %v261 = add i64 %v260, %v219
  %v262 = getelementptr inbounds float, ptr %v256, i64 %v261
  store float %v254, ptr %v262, align 4
  %v263 = add nsw i64 %v219, 1
  br label %b16
b18:
  %v264 = add nsw i64 %v217, 1
  br label %b13
b15:
  %v265 = add nsw i64 %v215, 1
  br label %b10
b12:
  %v266 = add i64 %v8, 0
  %v267 = sdiv i64 %v266, 1
  %v268 = add i64 %v2, 1
  %v269 = mul i64 %v267, %v2
  %v270 = sdiv i64 %v269, %v3
  %v271 = mul i64 %v270, 1
  %v272 = icmp slt i64 %v271, %v8
  %v273 = select i1 %v272, i64 %v271, i64 %v8
  %v274 = mul i64 %v267, %v268
  %v275 = sdiv i64 %v274, %v3
  %v276 = mul i64 %v275, 1
  %v277 = icmp slt i64 %v276, %v8
  %v278 = select i1 %v277, i64 %v276, i64 %v8
  br label %b22
b22:
  %v279 = phi i64 [ %v273, %b12 ], [ %v328, %b27 ]
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b23, label %b24
b23:
  br label %b25
b25:
  %v281 = phi i64 [ 0, %b23 ], [ %v327, %b30 ]
  %v282 = icmp slt i64 %v281, 2
  br i1 %v282, label %b26, label %b27
b26:
  br label %b28
b28:
  %v283 = phi i64 [ 0, %b26 ], [ %v326, %b33 ]
  %v284 = icmp slt i64 %v283, 8
  br i1 %v284, label %b29, label %b30
b29:
  br label %b31
b31:
  %v285 = phi i64 [ 0, %b29 ], [ %v325, %b36 ]
  %v286 = icmp slt i64 %v285, 8
  br i1 %v286, label %b32, label %b33
b32:
  br label %b34
b34:
  %v287 = phi i64 [ 0, %b32 ], [ %v315, %b35 ]
  %v288 = phi float [ 0x0000000000000000, %b32 ], [ %v314, %b35 ]
  %v289 = icmp slt i64 %v287, 1
  br i1 %v289, label %b35, label %b36
b35:
  %v290 = mul i64 %v279, 16
  %v291 = getelementptr inbounds float, ptr %v22, i64 %v290
  %v292 = mul i64 %v281, 8
  %v293 = add i64 0, %v292
  %v294 = add i64 %v293, %v285
  %v295 = getelementptr inbounds float, ptr %v291, i64 %v294
  %v296 = load float, ptr %v295, align 4
  %v297 = mul i64 %v279, 16
  %v298 = getelementptr inbounds float, ptr %v54, i64 %v297
  %v299 = mul i64 %v281, 8
  %v300 = add i64 0, %v299
  %v301 = add i64 %v300, %v283
  %v302 = getelementptr inbounds float, ptr %v298, i64 %v301
  %v303 = load float, ptr %v302, align 4
  %v304 = mul i64 %v279, 2
  %v305 = getelementptr inbounds float, ptr %v60, i64 %v304
  %v306 = add i64 0, %v281
  %v307 = getelementptr inbounds float, ptr %v305, i64 %v306
  %v308 = load float, ptr %v307, align 4
  %v309 = fadd float %v308, 0x3EB0C6F7A0000000
  %v310 = call float @llvm.sqrt.f32(float %v309)
  %v311 = fdiv float 0x3FF0000000000000, %v310
  %v312 = fmul float %v303, %v311
  %v313 = fmul float %v296, %v312
  %v314 = fadd float %v288, %v313
  %v315 = add nsw i64 %v287, 1
  br label %b34
b36:
  %v316 = fadd float %v288, 0x0000000000000000
  %v317 = mul i64 %v279, 128
  %v318 = getelementptr inbounds float, ptr %v72, i64 %v317
  %v319 = mul i64 %v281, 64
  %v320 = add i64 0, %v319
  %v321 = mul i64 %v283, 8
  %v322 = add i64 %v320, %v321
  %v323 = add i64 %v322, %v285
  %v324 = getelementptr inbounds float, ptr %v318, i64 %v323
  store float %v316, ptr %v324, align 4
  %v325 = add nsw i64 %v285, 1
  br label %b31
b33:
  %v326 = add nsw i64 %v283, 1
  br label %b28
b30:
  %v327 = add nsw i64 %v281, 1
  br label %b25
b27:
  %v328 = add nsw i64 %v279, 1
  br label %b22
b24:
  %v329 = add i64 %v8, 0
  %v330 = sdiv i64 %v329, 1
  %v331 = add i64 %v2, 1
  %v332 = mul i64 %v330, %v2
  %v333 = sdiv i64 %v332, %v3
  %v334 = mul i64 %v333, 1
  %v335 = icmp slt i64 %v334, %v8
  %v336 = select i1 %v335, i64 %v334, i64 %v8
  %v337 = mul i64 %v330, %v331
  %v338 = sdiv i64 %v337, %v3
  %v339 = mul i64 %v338, 1
  %v340 = icmp slt i64 %v339, %v8
  %v341 = select i1 %v340, i64 %v339, i64 %v8
  br label %b37
b37:
  %v342 = phi i64 [ %v336, %b24 ], [ %v382, %b42 ]
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b38, label %b39
b38:
  br label %b40
b40:
  %v344 = phi i64 [ 0, %b38 ], [ %v381, %b45 ]
  %v345 = icmp slt i64 %v344, 2
  br i1 %v345, label %b41, label %b42
b41:
  br label %b43
b43:
  %v346 = phi i64 [ 0, %b41 ], [ %v365, %b44 ]
  %v347 = phi <8 x float> [ splat (float 0x0000000000000000), %b41 ], [ %v364, %b44 ]
  %v348 = icmp slt i64 %v346, 8
  br i1 %v348, label %b44, label %b45
b44:
  %v349 = mul i64 %v342, 16
  %v350 = getelementptr inbounds float, ptr %v70, i64 %v349
  %v351 = mul i64 %v342, 16
  %v352 = getelementptr inbounds float, ptr %v54, i64 %v351
  %v353 = mul i64 %v344, 8
  %v354 = add i64 0, %v353
  %v355 = add i64 %v354, %v346
  %v356 = getelementptr inbounds float, ptr %v350, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = mul i64 %v344, 8
  %v359 = add i64 0, %v358
  %v360 = add i64 %v359, %v346
  %v361 = getelementptr inbounds float, ptr %v352, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = fmul <8 x float> %v357, %v362
  %v364 = fadd <8 x float> %v347, %v363
  %v365 = add nsw i64 %v346, 8
  br label %b43
b45:
  %v366 = shufflevector <8 x float> %v347, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v367 = shufflevector <8 x float> %v347, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v368 = fadd <4 x float> %v366, %v367
  %v369 = shufflevector <4 x float> %v368, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v370 = shufflevector <4 x float> %v368, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v371 = fadd <2 x float> %v369, %v370
  %v372 = extractelement <2 x float> %v371, i64 0
  %v373 = extractelement <2 x float> %v371, i64 1
  %v374 = fadd float %v372, %v373
  %v375 = fadd float %v374, 0x0000000000000000
  %v376 = mul i64 %v342, 2
  %v377 = getelementptr inbounds float, ptr %v74, i64 %v376
  %v378 = add i64 0, %v344
  %v379 = add i64 %v378, 0
  %v380 = getelementptr inbounds float, ptr %v377, i64 %v379
  store float %v375, ptr %v380, align 4
  %v381 = add nsw i64 %v344, 1
  br label %b40
b42:
  %v382 = add nsw i64 %v342, 1
  br label %b37
b39:
  %v383 = add i64 %v8, 0
  %v384 = sdiv i64 %v383, 1
  %v385 = add i64 %v2, 1
  %v386 = mul i64 %v384, %v2
  %v387 = sdiv i64 %v386, %v3
  %v388 = mul i64 %v387, 1
  %v389 = icmp slt i64 %v388, %v8
  %v390 = select i1 %v389, i64 %v388, i64 %v8
  %v391 = mul i64 %v384, %v385
  %v392 = sdiv i64 %v391, %v3
  %v393 = mul i64 %v392, 1
  %v394 = icmp slt i64 %v393, %v8
  %v395 = select i1 %v394, i64 %v393, i64 %v8
  br label %b46
b46:
  %v396 = phi i64 [ %v390, %b39 ], [ %v447, %b51 ]
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b47, label %b48
b47:
  br label %b49
b49:
  %v398 = phi i64 [ 0, %b47 ], [ %v446, %b50 ]
  %v399 = icmp slt i64 %v398, 2
  br i1 %v399, label %b50, label %b51
b50:
  %v400 = mul i64 %v396, 16
  %v401 = getelementptr inbounds float, ptr %v70, i64 %v400
  %v402 = mul i64 %v396, 2
  %v403 = getelementptr inbounds float, ptr %v60, i64 %v402
  %v404 = add i64 0, %v398
  %v405 = getelementptr inbounds float, ptr %v403, i64 %v404
  %v406 = load float, ptr %v405, align 4
  %v407 = fadd float %v406, 0x3EB0C6F7A0000000
  %v408 = call float @llvm.sqrt.f32(float %v407)
  %v409 = fdiv float 0x3FF0000000000000, %v408
  %v410 = mul i64 %v396, 2
  %v411 = getelementptr inbounds float, ptr %v74, i64 %v410
  %v412 = add i64 0, %v398
  %v413 = getelementptr inbounds float, ptr %v411, i64 %v412
  %v414 = load float, ptr %v413, align 4
  %v415 = fmul float %v414, %v409
  %v416 = fdiv float %v415, %v408
  %v417 = fmul float %v416, 0x3FE0000000000000
  %v418 = fdiv float %v417, %v408
  %v419 = fneg float %v418
  %v420 = mul i64 %v396, 16
  %v421 = getelementptr inbounds float, ptr %v54, i64 %v420
  %v422 = mul i64 %v396, 16
  %v423 = getelementptr inbounds float, ptr %v76, i64 %v422
  %v424 = mul i64 %v398, 8
  %v425 = add i64 0, %v424
  %v426 = add i64 %v425, 0
  %v427 = getelementptr inbounds float, ptr %v401, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = insertelement <8 x float> poison, float %v409, i64 0
  %v430 = shufflevector <8 x float> %v429, <8 x float> poison, <8 x i32> zeroinitializer
  %v431 = fmul <8 x float> %v428, %v430
  %v432 = mul i64 %v398, 8
  %v433 = add i64 0, %v432
  %v434 = add i64 %v433, 0
  %v435 = getelementptr inbounds float, ptr %v421, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = insertelement <8 x float> poison, float %v419, i64 0
  %v438 = shufflevector <8 x float> %v437, <8 x float> poison, <8 x i32> zeroinitializer
  %v439 = fmul <8 x float> %v438, %v436
  %v440 = fadd <8 x float> %v431, %v439
  %v441 = fadd <8 x float> %v440, %v439
  %v442 = mul i64 %v398, 8
  %v443 = add i64 0, %v442
  %v444 = add i64 %v443, 0
  %v445 = getelementptr inbounds float, ptr %v423, i64 %v444
  store <8 x float> %v441, ptr %v445, align 4
  %v446 = add nsw i64 %v398, 1
  br label %b49
b51:
  %v447 = add nsw i64 %v396, 1
  br label %b46
b48:
  %v449 = add i64 %v8, 0
  %v450 = sdiv i64 %v449, 1
  %v451 = add i64 %v2, 1
  %v452 = mul i64 %v450, %v2
  %v453 = sdiv i64 %v452, %v3
  %v454 = mul i64 %v453, 1
  %v455 = icmp slt i64 %v454, %v8
  %v456 = select i1 %v455, i64 %v454, i64 %v8
  %v457 = mul i64 %v450, %v451
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 1
  %v460 = icmp slt i64 %v459, %v8
  %v461 = select i1 %v460, i64 %v459, i64 %v8
  br label %b52
b52:
  %v462 = phi i64 [ %v456, %b48 ], [ %v516, %b57 ]
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b53, label %b54
b53:
  %v464 = add i64 %v462, 96
  %v465 = icmp slt i64 %v464, %v461
  %v466 = select i1 %v465, i64 %v464, i64 %v461
  br label %b55
b55:
  %v467 = phi i64 [ 0, %b53 ], [ %v515, %b60 ]
  %v468 = icmp slt i64 %v467, 1
  br i1 %v468, label %b56, label %b57
b56:
  %v469 = sub i64 %v466, %v462
  %v470 = sub i64 8, 1
  %v471 = add i64 %v469, %v470
  %v472 = sdiv i64 %v471, 8
  br label %b58
b58:
  %v473 = phi i64 [ 0, %b56 ], [ %v514, %b65 ]
  %v474 = icmp slt i64 %v473, %v472
  br i1 %v474, label %b59, label %b60
b59:
  %v475 = mul i64 %v469, %v473
  %v476 = sdiv i64 %v475, %v472
  %v477 = add i64 %v462, %v476
  %v478 = add i64 %v473, 1
  %v479 = mul i64 %v469, %v478
  %v480 = sdiv i64 %v479, %v472
  %v481 = add i64 %v462, %v480
  %v482 = mul i64 %v467, 128
  %v483 = getelementptr inbounds float, ptr %v159, i64 %v482
  %v484 = sub i64 %v481, %v477
  %v485 = mul i64 %v477, 16
  %v486 = getelementptr inbounds float, ptr %v76, i64 %v485
  %v487 = getelementptr inbounds float, ptr %v486, i64 0
  %v488 = sub i64 %v484, 1
  %v489 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v488
  %v490 = load ptr, ptr %v489, align 4
  %v491 = getelementptr inbounds float, ptr %v448, i64 0
  %v492 = icmp sgt i64 %v484, 0
  br i1 %v492, label %b61, label %b62
b61:
  call void %v490(ptr %v487, i64 16, ptr %v483, i64 16, ptr %v491, i64 8, i64 0)
  br label %b62
b62:
  %v493 = add i64 %v482, 128
  br label %b63
b63:
  %v494 = phi i64 [ %v477, %b62 ], [ %v513, %b68 ]
  %v495 = icmp slt i64 %v494, %v481
  br i1 %v495, label %b64, label %b65
b64:
  %v496 = sub i64 %v494, %v477
  %v497 = mul i64 %v496, 8
  %v498 = getelementptr inbounds float, ptr %v448, i64 %v497
  %v499 = mul i64 %v494, 8
  %v500 = getelementptr inbounds float, ptr %v78, i64 %v499
  br label %b66
b66:
  %v501 = phi i64 [ 0, %b64 ], [ %v512, %b67 ]
  %v502 = icmp slt i64 %v501, 1
  br i1 %v502, label %b67, label %b68
b67:
  %v503 = mul i64 %v467, 1
  %v504 = add i64 %v503, %v501
  %v505 = mul i64 %v504, 8
  %v506 = add i64 0, %v501
  %v507 = mul i64 %v506, 8
  %v508 = getelementptr inbounds float, ptr %v498, i64 %v507
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = add i64 0, %v505
  %v511 = getelementptr inbounds float, ptr %v500, i64 %v510
  store <8 x float> %v509, ptr %v511, align 4
  %v512 = add nsw i64 %v501, 1
  br label %b66
b68:
  %v513 = add nsw i64 %v494, 1
  br label %b63
b65:
  %v514 = add nsw i64 %v473, 1
  br label %b58
b60:
  %v515 = add nsw i64 %v467, 1
  br label %b55
b57:
  %v516 = add nsw i64 %v462, 96
  br label %b52
b54:
  %v517 = icmp sgt i64 %v3, 1
  br i1 %v517, label %b69, label %b70
b69:
  %v518 = getelementptr inbounds i64, ptr %v1, i64 3
  %v519 = atomicrmw add ptr %v518, i64 1 acq_rel
  %v520 = load i64, ptr %v153, align 8
  %v521 = add i64 %v520, 1
  store i64 %v521, ptr %v153, align 8
  %v522 = mul i64 %v3, %v521
  br label %b71
b71:
  %v523 = load atomic i64, ptr %v518 acquire, align 8
  %v524 = icmp slt i64 %v523, %v522
  br i1 %v524, label %b72, label %b73
b72:
  %v525 = call i32 @sched_yield()
  br label %b71
b73:
  br label %b70
b70:
  br label %b74
b74:
  %v526 = phi i64 [ 0, %b70 ], [ %v990, %b118 ]
  %v527 = icmp slt i64 %v526, %v5
  br i1 %v527, label %b75, label %b76
b75:
  %v528 = sub i64 %v5, 1
  %v529 = sub i64 %v528, %v526
  %v530 = add i64 %v7, 0
  %v531 = sdiv i64 %v530, 1
  %v532 = add i64 %v2, 1
  %v533 = mul i64 %v531, %v2
  %v534 = sdiv i64 %v533, %v3
  %v535 = mul i64 %v534, 1
  %v536 = icmp slt i64 %v535, %v7
  %v537 = select i1 %v536, i64 %v535, i64 %v7
  %v538 = mul i64 %v531, %v532
  %v539 = sdiv i64 %v538, %v3
  %v540 = mul i64 %v539, 1
  %v541 = icmp slt i64 %v540, %v7
  %v542 = select i1 %v541, i64 %v540, i64 %v7
  br label %b77
b77:
  %v543 = phi i64 [ %v537, %b75 ], [ %v661, %b82 ]
  %v544 = icmp slt i64 %v543, %v542
  br i1 %v544, label %b78, label %b79
b78:
  br label %b80
b80:
  %v545 = phi i64 [ 0, %b78 ], [ %v660, %b85 ]
  %v546 = icmp slt i64 %v545, 2
  br i1 %v546, label %b81, label %b82
b81:
  %v547 = add i64 %v529, 1
  %v548 = and i64 %v547, 1
  %v549 = mul i64 %v548, %v7
  %v550 = add i64 %v549, %v543
  %v551 = mul i64 %v550, 128
  %v552 = getelementptr inbounds float, ptr %v28, i64 %v551
  %v553 = add i64 %v529, 0
  %v554 = and i64 %v553, %v130
  %v555 = mul i64 %v554, %v7
  %v556 = add i64 %v555, %v543
  %v557 = mul i64 %v556, 128
  %v558 = getelementptr inbounds float, ptr %v72, i64 %v557
  %v559 = add i64 %v529, 1
  %v560 = and i64 %v559, 1
  %v561 = mul i64 %v560, %v7
  %v562 = add i64 %v561, %v543
  %v563 = mul i64 %v562, 128
  %v564 = getelementptr inbounds float, ptr %v30, i64 %v563
  %v565 = add i64 %v529, 0
  %v566 = and i64 %v565, %v112
  %v567 = mul i64 %v566, %v7
  %v568 = add i64 %v567, %v543
  %v569 = mul i64 %v568, 54
  %v570 = getelementptr inbounds float, ptr %v52, i64 %v569
  %v571 = add i64 48, %v545
  %v572 = getelementptr inbounds float, ptr %v570, i64 %v571
  %v573 = load float, ptr %v572, align 4
  %v574 = add i64 0, %v545
  %v575 = getelementptr inbounds float, ptr %v20, i64 %v574
  %v576 = load float, ptr %v575, align 4
  %v577 = fadd float %v573, %v576
  %v578 = call float @llvm.fabs.f32(float %v577)
  %v579 = fneg float %v578
  %v580 = fcmp olt float %v579, 0xC05A400000000000
  %v581 = select i1 %v580, float 0xC05A400000000000, float %v579
  %v582 = call float @llvm.fmuladd.f32(float %v581, float 0x3FF7154760000000, float 0x4168000000000000)
  %v583 = fsub float %v582, 0x4168000000000000
  %v584 = call float @llvm.fmuladd.f32(float %v583, float 0xBFE62E4000000000, float %v581)
  %v585 = call float @llvm.fmuladd.f32(float %v583, float 0xBEB7F7D1C0000000, float %v584)
  %v586 = bitcast float %v582 to i32
  %v587 = fmul float %v585, %v585
  %v588 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v585, float 0x3F81227F40000000)
  %v589 = call float @llvm.fmuladd.f32(float %v588, float %v585, float 0x3FA5556740000000)
  %v590 = call float @llvm.fmuladd.f32(float %v589, float %v585, float 0x3FC5554B00000000)
  %v591 = call float @llvm.fmuladd.f32(float %v590, float %v585, float 0x3FDFFFFFE0000000)
  %v592 = call float @llvm.fmuladd.f32(float %v587, float %v591, float %v585)
  %v593 = sub i32 %v586, 1262485250
  %v594 = lshr i32 %v593, 1
  %v595 = sub i32 %v593, %v594
  %v596 = shl i32 %v594, 23
  %v597 = bitcast i32 %v596 to float
  %v598 = shl i32 %v595, 23
  %v599 = bitcast i32 %v598 to float
  %v600 = fadd float %v592, 0x3FF0000000000000
  %v601 = fmul float %v600, %v597
  %v602 = fmul float %v601, %v599
  %v603 = fcmp olt float %v577, 0x0000000000000000
  %v604 = select i1 %v603, float %v602, float 0x3FF0000000000000
  %v605 = fadd float %v602, 0x3FF0000000000000
  %v606 = fdiv float %v604, %v605
  %v607 = add i64 %v529, 0
  %v608 = and i64 %v607, %v138
  %v609 = mul i64 %v608, %v7
  %v610 = add i64 %v609, %v543
  %v611 = mul i64 %v610, 128
  %v612 = getelementptr inbounds float, ptr %v80, i64 %v611
  %v613 = add i64 %v529, 0
  %v614 = and i64 %v613, %v140
  %v615 = mul i64 %v614, %v7
  %v616 = add i64 %v615, %v543
  %v617 = mul i64 %v616, 128
  %v618 = getelementptr inbounds float, ptr %v82, i64 %v617
  %v619 = add i64 %v529, 0
  %v620 = and i64 %v619, 1
  %v621 = mul i64 %v620, %v7
  %v622 = add i64 %v621, %v543
  %v623 = mul i64 %v622, 128
  %v624 = getelementptr inbounds float, ptr %v30, i64 %v623
  br label %b83
b83:
  %v625 = phi i64 [ 0, %b81 ], [ %v659, %b84 ]
  %v626 = icmp slt i64 %v625, 64
  br i1 %v626, label %b84, label %b85
b84:
  %v627 = mul i64 %v545, 64
  %v628 = add i64 0, %v627
  %v629 = add i64 %v628, %v625
  %v630 = getelementptr inbounds float, ptr %v552, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = mul i64 %v545, 64
  %v633 = add i64 0, %v632
  %v634 = add i64 %v633, %v625
  %v635 = getelementptr inbounds float, ptr %v558, i64 %v634
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = fadd <8 x float> %v631, %v636
  %v638 = mul i64 %v545, 64
  %v639 = add i64 0, %v638
  %v640 = add i64 %v639, %v625
  %v641 = getelementptr inbounds float, ptr %v564, i64 %v640
  %v642 = load <8 x float>, ptr %v641, align 4
  %v643 = fadd <8 x float> %v642, %v637
  %v644 = insertelement <8 x float> poison, float %v606, i64 0
  %v645 = shufflevector <8 x float> %v644, <8 x float> poison, <8 x i32> zeroinitializer
  %v646 = fmul <8 x float> %v643, %v645
  %v647 = mul i64 %v545, 64
  %v648 = add i64 0, %v647
  %v649 = add i64 %v648, %v625
  %v650 = getelementptr inbounds float, ptr %v612, i64 %v649
  store <8 x float> %v637, ptr %v650, align 4
  %v651 = mul i64 %v545, 64
  %v652 = add i64 0, %v651
  %v653 = add i64 %v652, %v625
  %v654 = getelementptr inbounds float, ptr %v618, i64 %v653
  store <8 x float> %v643, ptr %v654, align 4
  %v655 = mul i64 %v545, 64
  %v656 = add i64 0, %v655
  %v657 = add i64 %v656, %v625
  %v658 = getelementptr inbounds float, ptr %v624, i64 %v657
  store <8 x float> %v646, ptr %v658, align 4
  %v659 = add nsw i64 %v625, 8
  br label %b83
b85:
  %v660 = add nsw i64 %v545, 1
  br label %b80
b82:
  %v661 = add nsw i64 %v543, 1
  br label %b77
b79:
  %v662 = add i64 %v7, 0
  %v663 = sdiv i64 %v662, 1
  %v664 = add i64 %v2, 1
  %v665 = mul i64 %v663, %v2
  %v666 = sdiv i64 %v665, %v3
  %v667 = mul i64 %v666, 1
  %v668 = icmp slt i64 %v667, %v7
  %v669 = select i1 %v668, i64 %v667, i64 %v7
  %v670 = mul i64 %v663, %v664
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 1
  %v673 = icmp slt i64 %v672, %v7
  %v674 = select i1 %v673, i64 %v672, i64 %v7
  br label %b86
b86:
  %v675 = phi i64 [ %v669, %b79 ], [ %v780, %b91 ]
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %b87, label %b88
b87:
  br label %b89
b89:
  %v677 = phi i64 [ 0, %b87 ], [ %v779, %b94 ]
  %v678 = icmp slt i64 %v677, 2
  br i1 %v678, label %b90, label %b91
b90:
  br label %b92
b92:
  %v679 = phi i64 [ 0, %b90 ], [ %v768, %b93 ]
  %v680 = phi <8 x float> [ splat (float 0x0000000000000000), %b90 ], [ %v767, %b93 ]
  %v681 = icmp slt i64 %v679, 8
  br i1 %v681, label %b93, label %b94
b93:
  %v682 = add i64 %v529, 0
  %v683 = and i64 %v682, %v140
  %v684 = mul i64 %v683, %v7
  %v685 = add i64 %v684, %v675
  %v686 = mul i64 %v685, 128
  %v687 = getelementptr inbounds float, ptr %v82, i64 %v686
  %v688 = add i64 %v529, 0
  %v689 = and i64 %v688, %v112
  %v690 = mul i64 %v689, %v7
  %v691 = add i64 %v690, %v675
  %v692 = mul i64 %v691, 54
  %v693 = getelementptr inbounds float, ptr %v52, i64 %v692
  %v694 = add i64 50, %v677
  %v695 = getelementptr inbounds float, ptr %v693, i64 %v694
  %v696 = load float, ptr %v695, align 4
  %v697 = add i64 2, %v677
  %v698 = getelementptr inbounds float, ptr %v20, i64 %v697
  %v699 = load float, ptr %v698, align 4
  %v700 = fadd float %v696, %v699
  %v701 = call float @llvm.fabs.f32(float %v700)
  %v702 = fneg float %v701
  %v703 = fcmp olt float %v702, 0xC05A400000000000
  %v704 = select i1 %v703, float 0xC05A400000000000, float %v702
  %v705 = call float @llvm.fmuladd.f32(float %v704, float 0x3FF7154760000000, float 0x4168000000000000)
  %v706 = fsub float %v705, 0x4168000000000000
  %v707 = call float @llvm.fmuladd.f32(float %v706, float 0xBFE62E4000000000, float %v704)
  %v708 = call float @llvm.fmuladd.f32(float %v706, float 0xBEB7F7D1C0000000, float %v707)
  %v709 = bitcast float %v705 to i32
  %v710 = fmul float %v708, %v708
  %v711 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v708, float 0x3F81227F40000000)
  %v712 = call float @llvm.fmuladd.f32(float %v711, float %v708, float 0x3FA5556740000000)
  %v713 = call float @llvm.fmuladd.f32(float %v712, float %v708, float 0x3FC5554B00000000)
  %v714 = call float @llvm.fmuladd.f32(float %v713, float %v708, float 0x3FDFFFFFE0000000)
  %v715 = call float @llvm.fmuladd.f32(float %v710, float %v714, float %v708)
  %v716 = sub i32 %v709, 1262485250
  %v717 = lshr i32 %v716, 1
  %v718 = sub i32 %v716, %v717
  %v719 = shl i32 %v717, 23
  %v720 = bitcast i32 %v719 to float
  %v721 = shl i32 %v718, 23
  %v722 = bitcast i32 %v721 to float
  %v723 = fadd float %v715, 0x3FF0000000000000
  %v724 = fmul float %v723, %v720
  %v725 = fmul float %v724, %v722
  %v726 = fcmp olt float %v700, 0x0000000000000000
  %v727 = select i1 %v726, float %v725, float 0x3FF0000000000000
  %v728 = fadd float %v725, 0x3FF0000000000000
  %v729 = fdiv float %v727, %v728
  %v730 = fmul float %v729, 0x4000000000000000
  %v731 = add i64 %v529, 0
  %v732 = and i64 %v731, %v116
  %v733 = mul i64 %v732, %v7
  %v734 = add i64 %v733, %v675
  %v735 = mul i64 %v734, 16
  %v736 = getelementptr inbounds float, ptr %v56, i64 %v735
  %v737 = mul i64 %v677, 8
  %v738 = add i64 0, %v737
  %v739 = add i64 %v738, %v679
  %v740 = getelementptr inbounds float, ptr %v736, i64 %v739
  %v741 = load float, ptr %v740, align 4
  %v742 = add i64 %v529, 0
  %v743 = and i64 %v742, %v122
  %v744 = mul i64 %v743, %v7
  %v745 = add i64 %v744, %v675
  %v746 = mul i64 %v745, 2
  %v747 = getelementptr inbounds float, ptr %v62, i64 %v746
  %v748 = add i64 0, %v677
  %v749 = getelementptr inbounds float, ptr %v747, i64 %v748
  %v750 = load float, ptr %v749, align 4
  %v751 = fadd float %v750, 0x3EB0C6F7A0000000
  %v752 = call float @llvm.sqrt.f32(float %v751)
  %v753 = fdiv float 0x3FF0000000000000, %v752
  %v754 = fmul float %v741, %v753
  %v755 = fmul float %v730, %v754
  %v756 = mul i64 %v677, 64
  %v757 = add i64 0, %v756
  %v758 = add i64 %v757, 0
  %v759 = mul i64 %v679, 8
  %v760 = add i64 %v758, %v759
  %v761 = getelementptr inbounds float, ptr %v687, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = insertelement <8 x float> poison, float %v755, i64 0
  %v764 = shufflevector <8 x float> %v763, <8 x float> poison, <8 x i32> zeroinitializer
  %v765 = fmul <8 x float> %v762, %v764
  %v766 = fneg <8 x float> %v765
  %v767 = fadd <8 x float> %v680, %v766
  %v768 = add nsw i64 %v679, 1
  br label %b92
b94:
  %v769 = add i64 %v529, 0
  %v770 = and i64 %v769, %v128
  %v771 = mul i64 %v770, %v7
  %v772 = add i64 %v771, %v675
  %v773 = mul i64 %v772, 16
  %v774 = getelementptr inbounds float, ptr %v70, i64 %v773
  %v775 = mul i64 %v677, 8
  %v776 = add i64 0, %v775
  %v777 = add i64 %v776, 0
  %v778 = getelementptr inbounds float, ptr %v774, i64 %v777
  store <8 x float> %v680, ptr %v778, align 4
  %v779 = add nsw i64 %v677, 1
  br label %b89
b91:
  %v780 = add nsw i64 %v675, 1
  br label %b86
b88:
  %v781 = add i64 %v7, 0
  %v782 = sdiv i64 %v781, 1
  %v783 = add i64 %v2, 1
  %v784 = mul i64 %v782, %v2
  %v785 = sdiv i64 %v784, %v3
  %v786 = mul i64 %v785, 1
  %v787 = icmp slt i64 %v786, %v7
  %v788 = select i1 %v787, i64 %v786, i64 %v7
  %v789 = mul i64 %v782, %v783
  %v790 = sdiv i64 %v789, %v3
  %v791 = mul i64 %v790, 1
  %v792 = icmp slt i64 %v791, %v7
  %v793 = select i1 %v792, i64 %v791, i64 %v7
  br label %b95
b95:
  %v794 = phi i64 [ %v788, %b88 ], [ %v817, %b100 ]
  %v795 = icmp slt i64 %v794, %v793
  br i1 %v795, label %b96, label %b97
b96:
  %v796 = add i64 %v529, 0
  %v797 = and i64 %v796, %v128
  %v798 = mul i64 %v797, %v7
  %v799 = add i64 %v798, %v794
  %v800 = mul i64 %v799, 16
  %v801 = getelementptr inbounds float, ptr %v70, i64 %v800
  %v802 = add i64 %v529, 0
  %v803 = and i64 %v802, %v142
  %v804 = mul i64 %v803, %v7
  %v805 = add i64 %v804, %v794
  %v806 = mul i64 %v805, 16
  %v807 = getelementptr inbounds float, ptr %v84, i64 %v806
  br label %b98
b98:
  %v808 = phi i64 [ 0, %b96 ], [ %v816, %b99 ]
  %v809 = icmp slt i64 %v808, 16
  br i1 %v809, label %b99, label %b100
b99:
  %v810 = add i64 0, %v808
  %v811 = getelementptr inbounds float, ptr %v801, i64 %v810
  %v812 = load <8 x float>, ptr %v811, align 4
  %v813 = fneg <8 x float> %v812
  %v814 = add i64 0, %v808
  %v815 = getelementptr inbounds float, ptr %v807, i64 %v814
  store <8 x float> %v813, ptr %v815, align 4
  %v816 = add nsw i64 %v808, 8
  br label %b98
b100:
  %v817 = add nsw i64 %v794, 1
  br label %b95
b97:
  %v818 = add i64 %v7, 0
  %v819 = sdiv i64 %v818, 1
  %v820 = add i64 %v2, 1
  %v821 = mul i64 %v819, %v2
  %v822 = sdiv i64 %v821, %v3
  %v823 = mul i64 %v822, 1
  %v824 = icmp slt i64 %v823, %v7
  %v825 = select i1 %v824, i64 %v823, i64 %v7
  %v826 = mul i64 %v819, %v820
  %v827 = sdiv i64 %v826, %v3
  %v828 = mul i64 %v827, 1
  %v829 = icmp slt i64 %v828, %v7
  %v830 = select i1 %v829, i64 %v828, i64 %v7
  br label %b101
b101:
  %v831 = phi i64 [ %v825, %b97 ], [ %v892, %b106 ]
  %v832 = icmp slt i64 %v831, %v830
  br i1 %v832, label %b102, label %b103
b102:
  br label %b104
b104:
  %v833 = phi i64 [ 0, %b102 ], [ %v891, %b109 ]
  %v834 = icmp slt i64 %v833, 2
  br i1 %v834, label %b105, label %b106
b105:
  br label %b107
b107:
  %v835 = phi i64 [ 0, %b105 ], [ %v890, %b112 ]
  %v836 = icmp slt i64 %v835, 8
  br i1 %v836, label %b108, label %b109
b108:
  br label %b110
b110:
  %v837 = phi i64 [ 0, %b108 ], [ %v889, %b115 ]
  %v838 = icmp slt i64 %v837, 8
  br i1 %v838, label %b111, label %b112
b111:
  br label %b113
b113:
  %v839 = phi i64 [ 0, %b111 ], [ %v879, %b114 ]
  %v840 = phi float [ 0x0000000000000000, %b111 ], [ %v878, %b114 ]
  %v841 = icmp slt i64 %v839, 1
  br i1 %v841, label %b114, label %b115
b114:
  %v842 = add i64 %v529, 0
  %v843 = and i64 %v842, %v128
  %v844 = mul i64 %v843, %v7
  %v845 = add i64 %v844, %v831
  %v846 = mul i64 %v845, 16
  %v847 = getelementptr inbounds float, ptr %v70, i64 %v846
  %v848 = mul i64 %v833, 8
  %v849 = add i64 0, %v848
  %v850 = add i64 %v849, %v837
  %v851 = getelementptr inbounds float, ptr %v847, i64 %v850
  %v852 = load float, ptr %v851, align 4
  %v853 = add i64 %v529, 0
  %v854 = and i64 %v853, %v116
  %v855 = mul i64 %v854, %v7
  %v856 = add i64 %v855, %v831
  %v857 = mul i64 %v856, 16
  %v858 = getelementptr inbounds float, ptr %v56, i64 %v857
  %v859 = mul i64 %v833, 8
  %v860 = add i64 0, %v859
  %v861 = add i64 %v860, %v835
  %v862 = getelementptr inbounds float, ptr %v858, i64 %v861
  %v863 = load float, ptr %v862, align 4
  %v864 = add i64 %v529, 0
  %v865 = and i64 %v864, %v122
  %v866 = mul i64 %v865, %v7
  %v867 = add i64 %v866, %v831
  %v868 = mul i64 %v867, 2
  %v869 = getelementptr inbounds float, ptr %v62, i64 %v868
  %v870 = add i64 0, %v833
  %v871 = getelementptr inbounds float, ptr %v869, i64 %v870
  %v872 = load float, ptr %v871, align 4
  %v873 = fadd float %v872, 0x3EB0C6F7A0000000
  %v874 = call float @llvm.sqrt.f32(float %v873)
  %v875 = fdiv float 0x3FF0000000000000, %v874
  %v876 = fmul float %v863, %v875
  %v877 = fmul float %v852, %v876
  %v878 = fadd float %v840, %v877
  %v879 = add nsw i64 %v839, 1
  br label %b113
b115:
  %v880 = fadd float %v840, 0x0000000000000000
  %v881 = mul i64 %v831, 128
  %v882 = getelementptr inbounds float, ptr %v86, i64 %v881
  %v883 = mul i64 %v833, 64
  %v884 = add i64 0, %v883
  %v885 = mul i64 %v835, 8
  %v886 = add i64 %v884, %v885
  %v887 = add i64 %v886, %v837
  %v888 = getelementptr inbounds float, ptr %v882, i64 %v887
  store float %v880, ptr %v888, align 4
  %v889 = add nsw i64 %v837, 1
  br label %b110
b112:
  %v890 = add nsw i64 %v835, 1
  br label %b107
b109:
  %v891 = add nsw i64 %v833, 1
  br label %b104
b106:
  %v892 = add nsw i64 %v831, 1
  br label %b101
b103:
  %v893 = add i64 %v7, 0
  %v894 = sdiv i64 %v893, 1
  %v895 = add i64 %v2, 1
  %v896 = mul i64 %v894, %v2
  %v897 = sdiv i64 %v896, %v3
  %v898 = mul i64 %v897, 1
  %v899 = icmp slt i64 %v898, %v7
  %v900 = select i1 %v899, i64 %v898, i64 %v7
  %v901 = mul i64 %v894, %v895
  %v902 = sdiv i64 %v901, %v3
  %v903 = mul i64 %v902, 1
  %v904 = icmp slt i64 %v903, %v7
  %v905 = select i1 %v904, i64 %v903, i64 %v7
  br label %b116
b116:
  %v906 = phi i64 [ %v900, %b103 ], [ %v989, %b121 ]
  %v907 = icmp slt i64 %v906, %v905
  br i1 %v907, label %b117, label %b118
b117:
  br label %b119
b119:
  %v908 = phi i64 [ 0, %b117 ], [ %v988, %b124 ]
  %v909 = icmp slt i64 %v908, 2
  br i1 %v909, label %b120, label %b121
b120:
  %v910 = add i64 %v529, 0
  %v911 = and i64 %v910, %v138
  %v912 = mul i64 %v911, %v7
  %v913 = add i64 %v912, %v906
  %v914 = mul i64 %v913, 128
  %v915 = getelementptr inbounds float, ptr %v80, i64 %v914
  %v916 = add i64 %v529, 0
  %v917 = and i64 %v916, %v112
  %v918 = mul i64 %v917, %v7
  %v919 = add i64 %v918, %v906
  %v920 = mul i64 %v919, 54
  %v921 = getelementptr inbounds float, ptr %v52, i64 %v920
  %v922 = add i64 52, %v908
  %v923 = getelementptr inbounds float, ptr %v921, i64 %v922
  %v924 = load float, ptr %v923, align 4
  %v925 = add i64 4, %v908
  %v926 = getelementptr inbounds float, ptr %v20, i64 %v925
  %v927 = load float, ptr %v926, align 4
  %v928 = fadd float %v924, %v927
  %v929 = call float @llvm.fabs.f32(float %v928)
  %v930 = fneg float %v929
  %v931 = fcmp olt float %v930, 0xC05A400000000000
  %v932 = select i1 %v931, float 0xC05A400000000000, float %v930
  %v933 = call float @llvm.fmuladd.f32(float %v932, float 0x3FF7154760000000, float 0x4168000000000000)
  %v934 = fsub float %v933, 0x4168000000000000
  %v935 = call float @llvm.fmuladd.f32(float %v934, float 0xBFE62E4000000000, float %v932)
  %v936 = call float @llvm.fmuladd.f32(float %v934, float 0xBEB7F7D1C0000000, float %v935)
  %v937 = bitcast float %v933 to i32
  %v938 = fmul float %v936, %v936
  %v939 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v936, float 0x3F81227F40000000)
  %v940 = call float @llvm.fmuladd.f32(float %v939, float %v936, float 0x3FA5556740000000)
  %v941 = call float @llvm.fmuladd.f32(float %v940, float %v936, float 0x3FC5554B00000000)
  %v942 = call float @llvm.fmuladd.f32(float %v941, float %v936, float 0x3FDFFFFFE0000000)
  %v943 = call float @llvm.fmuladd.f32(float %v938, float %v942, float %v936)
  %v944 = sub i32 %v937, 1262485250
  %v945 = lshr i32 %v944, 1
  %v946 = sub i32 %v944, %v945
  %v947 = shl i32 %v945, 23
  %v948 = bitcast i32 %v947 to float
  %v949 = shl i32 %v946, 23
  %v950 = bitcast i32 %v949 to float
  %v951 = fadd float %v943, 0x3FF0000000000000
  %v952 = fmul float %v951, %v948
  %v953 = fmul float %v952, %v950
  %v954 = fcmp olt float %v928, 0x0000000000000000
  %v955 = select i1 %v954, float %v953, float 0x3FF0000000000000
  %v956 = fadd float %v953, 0x3FF0000000000000
  %v957 = fdiv float %v955, %v956
  %v958 = fsub float 0x3FF0000000000000, %v957
  %v959 = mul i64 %v906, 128
  %v960 = getelementptr inbounds float, ptr %v86, i64 %v959
  %v961 = add i64 %v529, 0
  %v962 = and i64 %v961, 1
  %v963 = mul i64 %v962, %v7
  %v964 = add i64 %v963, %v906
  %v965 = mul i64 %v964, 128
  %v966 = getelementptr inbounds float, ptr %v28, i64 %v965
  br label %b122
b122:
  %v967 = phi i64 [ 0, %b120 ], [ %v987, %b123 ]
  %v968 = icmp slt i64 %v967, 64
  br i1 %v968, label %b123, label %b124
b123:
  %v969 = mul i64 %v908, 64
  %v970 = add i64 0, %v969
  %v971 = add i64 %v970, %v967
  %v972 = getelementptr inbounds float, ptr %v915, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = insertelement <8 x float> poison, float %v958, i64 0
  %v975 = shufflevector <8 x float> %v974, <8 x float> poison, <8 x i32> zeroinitializer
  %v976 = fmul <8 x float> %v973, %v975
  %v977 = mul i64 %v908, 64
  %v978 = add i64 0, %v977
  %v979 = add i64 %v978, %v967
  %v980 = getelementptr inbounds float, ptr %v960, i64 %v979
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = fadd <8 x float> %v976, %v981
  %v983 = mul i64 %v908, 64
  %v984 = add i64 0, %v983
  %v985 = add i64 %v984, %v967
  %v986 = getelementptr inbounds float, ptr %v966, i64 %v985
  store <8 x float> %v982, ptr %v986, align 4
  %v987 = add nsw i64 %v967, 8
  br label %b122
b124:
  %v988 = add nsw i64 %v908, 1
  br label %b119
b121:
  %v989 = add nsw i64 %v906, 1
  br label %b116
b118:
  %v990 = add nsw i64 %v526, 1
  br label %b74
b76:
  %v991 = icmp sgt i64 %v3, 1
  br i1 %v991, label %b125, label %b126
b125:
  %v992 = getelementptr inbounds i64, ptr %v1, i64 3
  %v993 = atomicrmw add ptr %v992, i64 1 acq_rel
  %v994 = load i64, ptr %v153, align 8
  %v995 = add i64 %v994, 1
  store i64 %v995, ptr %v153, align 8
  %v996 = mul i64 %v3, %v995
  br label %b127
b127:
  %v997 = load atomic i64, ptr %v992 acquire, align 8
  %v998 = icmp slt i64 %v997, %v996
  br i1 %v998, label %b128, label %b129
b128:
  %v999 = call i32 @sched_yield()
  br label %b127
b129:
  br label %b126
b126:
  %v1000 = getelementptr inbounds float, ptr %v155, i64 128
  %v1001 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1002 = load i64, ptr %v1001, align 8
  %v1003 = icmp eq i64 %v1002, 0
  br i1 %v1003, label %b130, label %b131
b130:
  %v1004 = add i64 1, 0
  %v1005 = sdiv i64 %v1004, 1
  %v1006 = add i64 %v2, 1
  %v1007 = mul i64 %v1005, %v2
  %v1008 = sdiv i64 %v1007, %v3
  %v1009 = mul i64 %v1008, 1
  %v1010 = icmp slt i64 %v1009, 1
  %v1011 = select i1 %v1010, i64 %v1009, i64 1
  %v1012 = mul i64 %v1005, %v1006
  %v1013 = sdiv i64 %v1012, %v3
  %v1014 = mul i64 %v1013, 1
  %v1015 = icmp slt i64 %v1014, 1
  %v1016 = select i1 %v1015, i64 %v1014, i64 1
  %v1017 = icmp slt i64 %v1016, 1
  %v1018 = select i1 %v1017, i64 %v1016, i64 1
  br label %b132
b132:
  %v1019 = phi i64 [ %v1011, %b130 ], [ %v1053, %b133 ]
  %v1020 = icmp slt i64 %v1019, %v1018
  br i1 %v1020, label %b133, label %b134
b133:
  %v1021 = mul i64 %v1019, 304
  %v1022 = mul i64 %v1019, 8
  %v1023 = add i64 %v1021, 0
  %v1024 = add i64 %v1022, 0
  %v1025 = getelementptr inbounds float, ptr %v1000, i64 %v1023
  %v1026 = sub i64 8, %v1024
  %v1027 = icmp slt i64 %v1026, 0
  %v1028 = select i1 %v1027, i64 0, i64 %v1026
  %v1029 = mul i64 %v1024, 1
  %v1030 = add i64 0, %v1029
  %v1031 = getelementptr inbounds float, ptr %v18, i64 %v1030
  call void @pack_rows(ptr %v1031, i64 1, i64 8, i64 6, i64 %v1028, ptr %v1025, i64 8)
  %v1032 = add i64 %v1021, 48
  %v1033 = add i64 %v1032, 0
  %v1034 = add i64 %v1022, 0
  %v1035 = getelementptr inbounds float, ptr %v1000, i64 %v1033
  %v1036 = sub i64 8, %v1034
  %v1037 = icmp slt i64 %v1036, 0
  %v1038 = select i1 %v1037, i64 0, i64 %v1036
  %v1039 = mul i64 %v1034, 1
  %v1040 = add i64 0, %v1039
  %v1041 = getelementptr inbounds float, ptr %v16, i64 %v1040
  call void @pack_rows(ptr %v1041, i64 1, i64 8, i64 16, i64 %v1038, ptr %v1035, i64 8)
  %v1042 = add i64 %v1032, 128
  %v1043 = add i64 %v1042, 0
  %v1044 = add i64 %v1022, 0
  %v1045 = getelementptr inbounds float, ptr %v1000, i64 %v1043
  %v1046 = sub i64 8, %v1044
  %v1047 = icmp slt i64 %v1046, 0
  %v1048 = select i1 %v1047, i64 0, i64 %v1046
  %v1049 = mul i64 %v1044, 1
  %v1050 = add i64 0, %v1049
  %v1051 = getelementptr inbounds float, ptr %v14, i64 %v1050
  call void @pack_rows(ptr %v1051, i64 1, i64 8, i64 16, i64 %v1048, ptr %v1045, i64 8)
  %v1052 = add i64 %v1042, 128
  %v1053 = add nsw i64 %v1019, 1
  br label %b132
b134:
  br label %b131
b131:
  %v1054 = icmp sgt i64 %v3, 1
  br i1 %v1054, label %b135, label %b136
b135:
  %v1055 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1056 = atomicrmw add ptr %v1055, i64 1 acq_rel
  %v1057 = load i64, ptr %v153, align 8
  %v1058 = add i64 %v1057, 1
  store i64 %v1058, ptr %v153, align 8
  %v1059 = mul i64 %v3, %v1058
  br label %b137
b137:
  %v1060 = load atomic i64, ptr %v1055 acquire, align 8
  %v1061 = icmp slt i64 %v1060, %v1059
  br i1 %v1061, label %b138, label %b139
b138:
  %v1062 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  %v1063 = add i64 %v8, 0
  %v1064 = sdiv i64 %v1063, 1
  %v1065 = add i64 %v2, 1
  %v1066 = mul i64 %v1064, %v2
  %v1067 = sdiv i64 %v1066, %v3
  %v1068 = mul i64 %v1067, 1
  %v1069 = icmp slt i64 %v1068, %v8
  %v1070 = select i1 %v1069, i64 %v1068, i64 %v8
  %v1071 = mul i64 %v1064, %v1065
  %v1072 = sdiv i64 %v1071, %v3
  %v1073 = mul i64 %v1072, 1
  %v1074 = icmp slt i64 %v1073, %v8
  %v1075 = select i1 %v1074, i64 %v1073, i64 %v8
  br label %b140
b140:
  %v1076 = phi i64 [ %v1070, %b136 ], [ %v1124, %b145 ]
  %v1077 = icmp slt i64 %v1076, %v1075
  br i1 %v1077, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1078 = phi i64 [ 0, %b141 ], [ %v1123, %b148 ]
  %v1079 = icmp slt i64 %v1078, 2
  br i1 %v1079, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1080 = phi i64 [ 0, %b144 ], [ %v1108, %b151 ]
  %v1081 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v1085, %b151 ]
  %v1082 = phi float [ 0x0000000000000000, %b144 ], [ %v1082, %b151 ]
  %v1083 = icmp slt i64 %v1080, 8
  br i1 %v1083, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1084 = phi i64 [ 0, %b147 ], [ %v1107, %b150 ]
  %v1085 = phi <8 x float> [ %v1081, %b147 ], [ %v1106, %b150 ]
  %v1086 = icmp slt i64 %v1084, 8
  br i1 %v1086, label %b150, label %b151
b150:
  %v1087 = mul i64 %v1076, 128
  %v1088 = getelementptr inbounds float, ptr %v80, i64 %v1087
  %v1089 = mul i64 %v1076, 128
  %v1090 = getelementptr inbounds float, ptr %v24, i64 %v1089
  %v1091 = mul i64 %v1078, 64
  %v1092 = add i64 0, %v1091
  %v1093 = mul i64 %v1080, 8
  %v1094 = add i64 %v1092, %v1093
  %v1095 = add i64 %v1094, %v1084
  %v1096 = getelementptr inbounds float, ptr %v1088, i64 %v1095
  %v1097 = load <8 x float>, ptr %v1096, align 4
  %v1098 = mul i64 %v1078, 64
  %v1099 = add i64 0, %v1098
  %v1100 = mul i64 %v1080, 8
  %v1101 = add i64 %v1099, %v1100
  %v1102 = add i64 %v1101, %v1084
  %v1103 = getelementptr inbounds float, ptr %v1090, i64 %v1102
  %v1104 = load <8 x float>, ptr %v1103, align 4
  %v1105 = fmul <8 x float> %v1097, %v1104
  %v1106 = fadd <8 x float> %v1085, %v1105
  %v1107 = add nsw i64 %v1084, 8
  br label %b149
b151:
  %v1108 = add nsw i64 %v1080, 1
  br label %b146
b148:
  %v1109 = shufflevector <8 x float> %v1081, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1110 = shufflevector <8 x float> %v1081, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1111 = fadd <4 x float> %v1109, %v1110
  %v1112 = shufflevector <4 x float> %v1111, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1113 = shufflevector <4 x float> %v1111, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1114 = fadd <2 x float> %v1112, %v1113
  %v1115 = extractelement <2 x float> %v1114, i64 0
  %v1116 = extractelement <2 x float> %v1114, i64 1
  %v1117 = fadd float %v1115, %v1116
  %v1118 = fadd float %v1117, %v1082
  %v1119 = mul i64 %v1076, 2
  %v1120 = getelementptr inbounds float, ptr %v74, i64 %v1119
  %v1121 = add i64 0, %v1078
  %v1122 = getelementptr inbounds float, ptr %v1120, i64 %v1121
  store float %v1118, ptr %v1122, align 4
  %v1123 = add nsw i64 %v1078, 1
  br label %b143
b145:
  %v1124 = add nsw i64 %v1076, 1
  br label %b140
b142:
  %v1125 = add i64 %v8, 0
  %v1126 = sdiv i64 %v1125, 1
  %v1127 = add i64 %v2, 1
  %v1128 = mul i64 %v1126, %v2
  %v1129 = sdiv i64 %v1128, %v3
  %v1130 = mul i64 %v1129, 1
  %v1131 = icmp slt i64 %v1130, %v8
  %v1132 = select i1 %v1131, i64 %v1130, i64 %v8
  %v1133 = mul i64 %v1126, %v1127
  %v1134 = sdiv i64 %v1133, %v3
  %v1135 = mul i64 %v1134, 1
  %v1136 = icmp slt i64 %v1135, %v8
  %v1137 = select i1 %v1136, i64 %v1135, i64 %v8
  br label %b152
b152:
  %v1138 = phi i64 [ %v1132, %b142 ], [ %v1185, %b157 ]
  %v1139 = icmp slt i64 %v1138, %v1137
  br i1 %v1139, label %b153, label %b154
b153:
  br label %b155
b155:
  %v1140 = phi i64 [ 0, %b153 ], [ %v1184, %b160 ]
  %v1141 = icmp slt i64 %v1140, 2
  br i1 %v1141, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1142 = phi i64 [ 0, %b156 ], [ %v1183, %b163 ]
  %v1143 = icmp slt i64 %v1142, 8
  br i1 %v1143, label %b159, label %b160
b159:
  br label %b161
b161:
  %v1144 = phi i64 [ 0, %b159 ], [ %v1166, %b162 ]
  %v1145 = phi <8 x float> [ splat (float 0x0000000000000000), %b159 ], [ %v1165, %b162 ]
  %v1146 = icmp slt i64 %v1144, 8
  br i1 %v1146, label %b162, label %b163
b162:
  %v1147 = mul i64 %v1138, 128
  %v1148 = getelementptr inbounds float, ptr %v82, i64 %v1147
  %v1149 = mul i64 %v1138, 16
  %v1150 = getelementptr inbounds float, ptr %v66, i64 %v1149
  %v1151 = mul i64 %v1140, 64
  %v1152 = add i64 0, %v1151
  %v1153 = mul i64 %v1142, 8
  %v1154 = add i64 %v1152, %v1153
  %v1155 = add i64 %v1154, %v1144
  %v1156 = getelementptr inbounds float, ptr %v1148, i64 %v1155
  %v1157 = load <8 x float>, ptr %v1156, align 4
  %v1158 = mul i64 %v1140, 8
  %v1159 = add i64 0, %v1158
  %v1160 = add i64 %v1159, %v1144
  %v1161 = getelementptr inbounds float, ptr %v1150, i64 %v1160
  %v1162 = load <8 x float>, ptr %v1161, align 4
  %v1163 = fmul <8 x float> %v1157, %v1162
  %v1164 = fneg <8 x float> %v1163
  %v1165 = fadd <8 x float> %v1145, %v1164
  %v1166 = add nsw i64 %v1144, 8
  br label %b161
b163:
  %v1167 = shufflevector <8 x float> %v1145, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1168 = shufflevector <8 x float> %v1145, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1169 = fadd <4 x float> %v1167, %v1168
  %v1170 = shufflevector <4 x float> %v1169, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1171 = shufflevector <4 x float> %v1169, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1172 = fadd <2 x float> %v1170, %v1171
  %v1173 = extractelement <2 x float> %v1172, i64 0
  %v1174 = extractelement <2 x float> %v1172, i64 1
  %v1175 = fadd float %v1173, %v1174
  %v1176 = fadd float %v1175, 0x0000000000000000
  %v1177 = mul i64 %v1138, 16
  %v1178 = getelementptr inbounds float, ptr %v88, i64 %v1177
  %v1179 = mul i64 %v1140, 8
  %v1180 = add i64 0, %v1179
  %v1181 = add i64 %v1180, %v1142
  %v1182 = getelementptr inbounds float, ptr %v1178, i64 %v1181
  store float %v1176, ptr %v1182, align 4
  %v1183 = add nsw i64 %v1142, 1
  br label %b158
b160:
  %v1184 = add nsw i64 %v1140, 1
  br label %b155
b157:
  %v1185 = add nsw i64 %v1138, 1
  br label %b152
b154:
  %v1186 = add i64 %v8, 0
  %v1187 = sdiv i64 %v1186, 1
  %v1188 = add i64 %v2, 1
  %v1189 = mul i64 %v1187, %v2
  %v1190 = sdiv i64 %v1189, %v3
  %v1191 = mul i64 %v1190, 1
  %v1192 = icmp slt i64 %v1191, %v8
  %v1193 = select i1 %v1192, i64 %v1191, i64 %v8
  %v1194 = mul i64 %v1187, %v1188
  %v1195 = sdiv i64 %v1194, %v3
  %v1196 = mul i64 %v1195, 1
  %v1197 = icmp slt i64 %v1196, %v8
  %v1198 = select i1 %v1197, i64 %v1196, i64 %v8
  br label %b164
b164:
  %v1199 = phi i64 [ %v1193, %b154 ], [ %v1247, %b169 ]
  %v1200 = icmp slt i64 %v1199, %v1198
  br i1 %v1200, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1201 = phi i64 [ 0, %b165 ], [ %v1246, %b172 ]
  %v1202 = icmp slt i64 %v1201, 2
  br i1 %v1202, label %b168, label %b169
b168:
  br label %b170
b170:
  %v1203 = phi i64 [ 0, %b168 ], [ %v1245, %b175 ]
  %v1204 = icmp slt i64 %v1203, 8
  br i1 %v1204, label %b171, label %b172
b171:
  br label %b173
b173:
  %v1205 = phi i64 [ 0, %b171 ], [ %v1226, %b174 ]
  %v1206 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v1225, %b174 ]
  %v1207 = icmp slt i64 %v1205, 8
  br i1 %v1207, label %b174, label %b175
b174:
  %v1208 = mul i64 %v1199, 16
  %v1209 = getelementptr inbounds float, ptr %v70, i64 %v1208
  %v1210 = mul i64 %v1199, 128
  %v1211 = getelementptr inbounds float, ptr %v24, i64 %v1210
  %v1212 = mul i64 %v1201, 8
  %v1213 = add i64 0, %v1212
  %v1214 = add i64 %v1213, %v1205
  %v1215 = getelementptr inbounds float, ptr %v1209, i64 %v1214
  %v1216 = load <8 x float>, ptr %v1215, align 4
  %v1217 = mul i64 %v1201, 64
  %v1218 = add i64 0, %v1217
  %v1219 = mul i64 %v1203, 8
  %v1220 = add i64 %v1218, %v1219
  %v1221 = add i64 %v1220, %v1205
  %v1222 = getelementptr inbounds float, ptr %v1211, i64 %v1221
  %v1223 = load <8 x float>, ptr %v1222, align 4
  %v1224 = fmul <8 x float> %v1216, %v1223
  %v1225 = fadd <8 x float> %v1206, %v1224
  %v1226 = add nsw i64 %v1205, 8
  br label %b173
b175:
  %v1227 = shufflevector <8 x float> %v1206, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1228 = shufflevector <8 x float> %v1206, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1229 = fadd <4 x float> %v1227, %v1228
  %v1230 = shufflevector <4 x float> %v1229, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1231 = shufflevector <4 x float> %v1229, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1232 = fadd <2 x float> %v1230, %v1231
  %v1233 = extractelement <2 x float> %v1232, i64 0
  %v1234 = extractelement <2 x float> %v1232, i64 1
  %v1235 = fadd float %v1233, %v1234
  %v1236 = fadd float %v1235, 0x0000000000000000
  %v1237 = mul i64 %v1199, 16
  %v1238 = getelementptr inbounds float, ptr %v90, i64 %v1237
  %v1239 = mul i64 %v1201, 8
  %v1240 = add i64 0, %v1239
  %v1241 = mul i64 0, 8
  %v1242 = add i64 %v1240, %v1241
  %v1243 = add i64 %v1242, %v1203
  %v1244 = getelementptr inbounds float, ptr %v1238, i64 %v1243
  store float %v1236, ptr %v1244, align 4
  %v1245 = add nsw i64 %v1203, 1
  br label %b170
b172:
  %v1246 = add nsw i64 %v1201, 1
  br label %b167
b169:
  %v1247 = add nsw i64 %v1199, 1
  br label %b164
b166:
  %v1248 = add i64 %v8, 0
  %v1249 = sdiv i64 %v1248, 1
  %v1250 = add i64 %v2, 1
  %v1251 = mul i64 %v1249, %v2
  %v1252 = sdiv i64 %v1251, %v3
  %v1253 = mul i64 %v1252, 1
  %v1254 = icmp slt i64 %v1253, %v8
  %v1255 = select i1 %v1254, i64 %v1253, i64 %v8
  %v1256 = mul i64 %v1249, %v1250
  %v1257 = sdiv i64 %v1256, %v3
  %v1258 = mul i64 %v1257, 1
  %v1259 = icmp slt i64 %v1258, %v8
  %v1260 = select i1 %v1259, i64 %v1258, i64 %v8
  br label %b176
b176:
  %v1261 = phi i64 [ %v1255, %b166 ], [ %v1309, %b181 ]
  %v1262 = icmp slt i64 %v1261, %v1260
  br i1 %v1262, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1263 = phi i64 [ 0, %b177 ], [ %v1308, %b184 ]
  %v1264 = icmp slt i64 %v1263, 2
  br i1 %v1264, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1265 = phi i64 [ 0, %b180 ], [ %v1293, %b187 ]
  %v1266 = phi <8 x float> [ splat (float 0x0000000000000000), %b180 ], [ %v1270, %b187 ]
  %v1267 = phi float [ 0x0000000000000000, %b180 ], [ %v1267, %b187 ]
  %v1268 = icmp slt i64 %v1265, 8
  br i1 %v1268, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1269 = phi i64 [ 0, %b183 ], [ %v1292, %b186 ]
  %v1270 = phi <8 x float> [ %v1266, %b183 ], [ %v1291, %b186 ]
  %v1271 = icmp slt i64 %v1269, 8
  br i1 %v1271, label %b186, label %b187
b186:
  %v1272 = mul i64 %v1261, 128
  %v1273 = getelementptr inbounds float, ptr %v82, i64 %v1272
  %v1274 = mul i64 %v1261, 128
  %v1275 = getelementptr inbounds float, ptr %v26, i64 %v1274
  %v1276 = mul i64 %v1263, 64
  %v1277 = add i64 0, %v1276
  %v1278 = mul i64 %v1265, 8
  %v1279 = add i64 %v1277, %v1278
  %v1280 = add i64 %v1279, %v1269
  %v1281 = getelementptr inbounds float, ptr %v1273, i64 %v1280
  %v1282 = load <8 x float>, ptr %v1281, align 4
  %v1283 = mul i64 %v1263, 64
  %v1284 = add i64 0, %v1283
  %v1285 = mul i64 %v1265, 8
  %v1286 = add i64 %v1284, %v1285
  %v1287 = add i64 %v1286, %v1269
  %v1288 = getelementptr inbounds float, ptr %v1275, i64 %v1287
  %v1289 = load <8 x float>, ptr %v1288, align 4
  %v1290 = fmul <8 x float> %v1282, %v1289
  %v1291 = fadd <8 x float> %v1270, %v1290
  %v1292 = add nsw i64 %v1269, 8
  br label %b185
b187:
  %v1293 = add nsw i64 %v1265, 1
  br label %b182
b184:
  %v1294 = shufflevector <8 x float> %v1266, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1295 = shufflevector <8 x float> %v1266, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1296 = fadd <4 x float> %v1294, %v1295
  %v1297 = shufflevector <4 x float> %v1296, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1298 = shufflevector <4 x float> %v1296, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1299 = fadd <2 x float> %v1297, %v1298
  %v1300 = extractelement <2 x float> %v1299, i64 0
  %v1301 = extractelement <2 x float> %v1299, i64 1
  %v1302 = fadd float %v1300, %v1301
  %v1303 = fadd float %v1302, %v1267
  %v1304 = mul i64 %v1261, 2
  %v1305 = getelementptr inbounds float, ptr %v92, i64 %v1304
  %v1306 = add i64 0, %v1263
  %v1307 = getelementptr inbounds float, ptr %v1305, i64 %v1306
  store float %v1303, ptr %v1307, align 4
  %v1308 = add nsw i64 %v1263, 1
  br label %b179
b181:
  %v1309 = add nsw i64 %v1261, 1
  br label %b176
b178:
  %v1310 = add i64 %v8, 0
  %v1311 = sdiv i64 %v1310, 1
  %v1312 = add i64 %v2, 1
  %v1313 = mul i64 %v1311, %v2
  %v1314 = sdiv i64 %v1313, %v3
  %v1315 = mul i64 %v1314, 1
  %v1316 = icmp slt i64 %v1315, %v8
  %v1317 = select i1 %v1316, i64 %v1315, i64 %v8
  %v1318 = mul i64 %v1311, %v1312
  %v1319 = sdiv i64 %v1318, %v3
  %v1320 = mul i64 %v1319, 1
  %v1321 = icmp slt i64 %v1320, %v8
  %v1322 = select i1 %v1321, i64 %v1320, i64 %v8
  br label %b188
b188:
  %v1323 = phi i64 [ %v1317, %b178 ], [ %v1341, %b189 ]
  %v1324 = icmp slt i64 %v1323, %v1322
  br i1 %v1324, label %b189, label %b190
b189:
  %v1325 = mul i64 %v1323, 2
  %v1326 = getelementptr inbounds float, ptr %v74, i64 %v1325
  %v1327 = mul i64 %v1323, 6
  %v1328 = getelementptr inbounds float, ptr %v48, i64 %v1327
  %v1329 = icmp ult i64 2, 8
  %v1330 = select i1 %v1329, i64 2, i64 8
  %v1331 = trunc i64 %v1330 to i32
  %v1332 = insertelement <8 x i32> poison, i32 %v1331, i64 0
  %v1333 = shufflevector <8 x i32> %v1332, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1334 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1333
  %v1335 = add i64 0, 0
  %v1336 = getelementptr inbounds float, ptr %v1326, i64 %v1335
  %v1337 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1336, <8 x i1> %v1334, <8 x float> zeroinitializer)
  %v1338 = fneg <8 x float> %v1337
  %v1339 = add i64 4, 0
  %v1340 = getelementptr inbounds float, ptr %v1328, i64 %v1339
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1338, ptr align 4 %v1340, <8 x i1> %v1334)
  %v1341 = add nsw i64 %v1323, 1
  br label %b188
b190:
  %v1342 = add i64 %v8, 0
  %v1343 = sdiv i64 %v1342, 1
  %v1344 = add i64 %v2, 1
  %v1345 = mul i64 %v1343, %v2
  %v1346 = sdiv i64 %v1345, %v3
  %v1347 = mul i64 %v1346, 1
  %v1348 = icmp slt i64 %v1347, %v8
  %v1349 = select i1 %v1348, i64 %v1347, i64 %v8
  %v1350 = mul i64 %v1343, %v1344
  %v1351 = sdiv i64 %v1350, %v3
  %v1352 = mul i64 %v1351, 1
  %v1353 = icmp slt i64 %v1352, %v8
  %v1354 = select i1 %v1353, i64 %v1352, i64 %v8
  br label %b191
b191:
  %v1355 = phi i64 [ %v1349, %b190 ], [ %v1406, %b196 ]
  %v1356 = icmp slt i64 %v1355, %v1354
  br i1 %v1356, label %b192, label %b193
b192:
  br label %b194
b194:
  %v1357 = phi i64 [ 0, %b192 ], [ %v1405, %b199 ]
  %v1358 = icmp slt i64 %v1357, 2
  br i1 %v1358, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1359 = phi i64 [ 0, %b195 ], [ %v1389, %b198 ]
  %v1360 = phi <8 x float> [ splat (float 0x0000000000000000), %b195 ], [ %v1388, %b198 ]
  %v1361 = icmp slt i64 %v1359, 8
  br i1 %v1361, label %b198, label %b199
b198:
  %v1362 = mul i64 %v1355, 16
  %v1363 = getelementptr inbounds float, ptr %v88, i64 %v1362
  %v1364 = mul i64 %v1355, 16
  %v1365 = getelementptr inbounds float, ptr %v56, i64 %v1364
  %v1366 = mul i64 %v1355, 2
  %v1367 = getelementptr inbounds float, ptr %v62, i64 %v1366
  %v1368 = add i64 0, %v1357
  %v1369 = getelementptr inbounds float, ptr %v1367, i64 %v1368
  %v1370 = load float, ptr %v1369, align 4
  %v1371 = fadd float %v1370, 0x3EB0C6F7A0000000
  %v1372 = call float @llvm.sqrt.f32(float %v1371)
  %v1373 = fdiv float 0x3FF0000000000000, %v1372
  %v1374 = mul i64 %v1357, 8
  %v1375 = add i64 0, %v1374
  %v1376 = add i64 %v1375, %v1359
  %v1377 = getelementptr inbounds float, ptr %v1363, i64 %v1376
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = mul i64 %v1357, 8
  %v1380 = add i64 0, %v1379
  %v1381 = add i64 %v1380, %v1359
  %v1382 = getelementptr inbounds float, ptr %v1365, i64 %v1381
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = insertelement <8 x float> poison, float %v1373, i64 0
  %v1385 = shufflevector <8 x float> %v1384, <8 x float> poison, <8 x i32> zeroinitializer
  %v1386 = fmul <8 x float> %v1383, %v1385
  %v1387 = fmul <8 x float> %v1378, %v1386
  %v1388 = fadd <8 x float> %v1360, %v1387
  %v1389 = add nsw i64 %v1359, 8
  br label %b197
b199:
  %v1390 = shufflevector <8 x float> %v1360, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1391 = shufflevector <8 x float> %v1360, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1392 = fadd <4 x float> %v1390, %v1391
  %v1393 = shufflevector <4 x float> %v1392, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1394 = shufflevector <4 x float> %v1392, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1395 = fadd <2 x float> %v1393, %v1394
  %v1396 = extractelement <2 x float> %v1395, i64 0
  %v1397 = extractelement <2 x float> %v1395, i64 1
  %v1398 = fadd float %v1396, %v1397
  %v1399 = fadd float %v1398, 0x0000000000000000
  %v1400 = mul i64 %v1355, 2
  %v1401 = getelementptr inbounds float, ptr %v74, i64 %v1400
  %v1402 = add i64 0, %v1357
  %v1403 = add i64 %v1402, 0
  %v1404 = getelementptr inbounds float, ptr %v1401, i64 %v1403
  store float %v1399, ptr %v1404, align 4
  %v1405 = add nsw i64 %v1357, 1
  br label %b194
b196:
  %v1406 = add nsw i64 %v1355, 1
  br label %b191
b193:
  %v1407 = add i64 %v8, 0
  %v1408 = sdiv i64 %v1407, 1
  %v1409 = add i64 %v2, 1
  %v1410 = mul i64 %v1408, %v2
  %v1411 = sdiv i64 %v1410, %v3
  %v1412 = mul i64 %v1411, 1
  %v1413 = icmp slt i64 %v1412, %v8
  %v1414 = select i1 %v1413, i64 %v1412, i64 %v8
  %v1415 = mul i64 %v1408, %v1409
  %v1416 = sdiv i64 %v1415, %v3
  %v1417 = mul i64 %v1416, 1
  %v1418 = icmp slt i64 %v1417, %v8
  %v1419 = select i1 %v1418, i64 %v1417, i64 %v8
  br label %b200
b200:
  %v1420 = phi i64 [ %v1414, %b193 ], [ %v1510, %b205 ]
  %v1421 = icmp slt i64 %v1420, %v1419
  br i1 %v1421, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1422 = phi i64 [ 0, %b201 ], [ %v1509, %b208 ]
  %v1423 = icmp slt i64 %v1422, 2
  br i1 %v1423, label %b204, label %b205
b204:
  br label %b206
b206:
  %v1424 = phi i64 [ 0, %b204 ], [ %v1493, %b207 ]
  %v1425 = phi <8 x float> [ splat (float 0x0000000000000000), %b204 ], [ %v1492, %b207 ]
  %v1426 = icmp slt i64 %v1424, 8
  br i1 %v1426, label %b207, label %b208
b207:
  %v1427 = mul i64 %v1420, 16
  %v1428 = getelementptr inbounds float, ptr %v90, i64 %v1427
  %v1429 = mul i64 %v1420, 16
  %v1430 = getelementptr inbounds float, ptr %v88, i64 %v1429
  %v1431 = mul i64 %v1420, 54
  %v1432 = getelementptr inbounds float, ptr %v52, i64 %v1431
  %v1433 = add i64 50, %v1422
  %v1434 = getelementptr inbounds float, ptr %v1432, i64 %v1433
  %v1435 = load float, ptr %v1434, align 4
  %v1436 = add i64 2, %v1422
  %v1437 = getelementptr inbounds float, ptr %v20, i64 %v1436
  %v1438 = load float, ptr %v1437, align 4
  %v1439 = fadd float %v1435, %v1438
  %v1440 = call float @llvm.fabs.f32(float %v1439)
  %v1441 = fneg float %v1440
  %v1442 = fcmp olt float %v1441, 0xC05A400000000000
  %v1443 = select i1 %v1442, float 0xC05A400000000000, float %v1441
  %v1444 = call float @llvm.fmuladd.f32(float %v1443, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1445 = fsub float %v1444, 0x4168000000000000
  %v1446 = call float @llvm.fmuladd.f32(float %v1445, float 0xBFE62E4000000000, float %v1443)
  %v1447 = call float @llvm.fmuladd.f32(float %v1445, float 0xBEB7F7D1C0000000, float %v1446)
  %v1448 = bitcast float %v1444 to i32
  %v1449 = fmul float %v1447, %v1447
  %v1450 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1447, float 0x3F81227F40000000)
  %v1451 = call float @llvm.fmuladd.f32(float %v1450, float %v1447, float 0x3FA5556740000000)
  %v1452 = call float @llvm.fmuladd.f32(float %v1451, float %v1447, float 0x3FC5554B00000000)
  %v1453 = call float @llvm.fmuladd.f32(float %v1452, float %v1447, float 0x3FDFFFFFE0000000)
  %v1454 = call float @llvm.fmuladd.f32(float %v1449, float %v1453, float %v1447)
  %v1455 = sub i32 %v1448, 1262485250
  %v1456 = lshr i32 %v1455, 1
  %v1457 = sub i32 %v1455, %v1456
  %v1458 = shl i32 %v1456, 23
  %v1459 = bitcast i32 %v1458 to float
  %v1460 = shl i32 %v1457, 23
  %v1461 = bitcast i32 %v1460 to float
  %v1462 = fadd float %v1454, 0x3FF0000000000000
  %v1463 = fmul float %v1462, %v1459
  %v1464 = fmul float %v1463, %v1461
  %v1465 = fcmp olt float %v1439, 0x0000000000000000
  %v1466 = select i1 %v1465, float %v1464, float 0x3FF0000000000000
  %v1467 = fadd float %v1464, 0x3FF0000000000000
  %v1468 = fdiv float %v1466, %v1467
  %v1469 = fmul float %v1468, 0x4000000000000000
  %v1470 = mul i64 %v1420, 16
  %v1471 = getelementptr inbounds float, ptr %v56, i64 %v1470
  %v1472 = mul i64 %v1422, 8
  %v1473 = add i64 0, %v1472
  %v1474 = add i64 %v1473, %v1424
  %v1475 = getelementptr inbounds float, ptr %v1428, i64 %v1474
  %v1476 = load <8 x float>, ptr %v1475, align 4
  %v1477 = mul i64 %v1422, 8
  %v1478 = add i64 0, %v1477
  %v1479 = add i64 %v1478, %v1424
  %v1480 = getelementptr inbounds float, ptr %v1430, i64 %v1479
  %v1481 = load <8 x float>, ptr %v1480, align 4
  %v1482 = insertelement <8 x float> poison, float %v1469, i64 0
  %v1483 = shufflevector <8 x float> %v1482, <8 x float> poison, <8 x i32> zeroinitializer
  %v1484 = fmul <8 x float> %v1481, %v1483
  %v1485 = fadd <8 x float> %v1476, %v1484
  %v1486 = mul i64 %v1422, 8
  %v1487 = add i64 0, %v1486
  %v1488 = add i64 %v1487, %v1424
  %v1489 = getelementptr inbounds float, ptr %v1471, i64 %v1488
  %v1490 = load <8 x float>, ptr %v1489, align 4
  %v1491 = fmul <8 x float> %v1485, %v1490
  %v1492 = fadd <8 x float> %v1425, %v1491
  %v1493 = add nsw i64 %v1424, 8
  br label %b206
b208:
  %v1494 = shufflevector <8 x float> %v1425, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1495 = shufflevector <8 x float> %v1425, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1496 = fadd <4 x float> %v1494, %v1495
  %v1497 = shufflevector <4 x float> %v1496, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1498 = shufflevector <4 x float> %v1496, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1499 = fadd <2 x float> %v1497, %v1498
  %v1500 = extractelement <2 x float> %v1499, i64 0
  %v1501 = extractelement <2 x float> %v1499, i64 1
  %v1502 = fadd float %v1500, %v1501
  %v1503 = fadd float %v1502, 0x0000000000000000
  %v1504 = mul i64 %v1420, 2
  %v1505 = getelementptr inbounds float, ptr %v94, i64 %v1504
  %v1506 = add i64 0, %v1422
  %v1507 = add i64 %v1506, 0
  %v1508 = getelementptr inbounds float, ptr %v1505, i64 %v1507
  store float %v1503, ptr %v1508, align 4
  %v1509 = add nsw i64 %v1422, 1
  br label %b203
b205:
  %v1510 = add nsw i64 %v1420, 1
  br label %b200
b202:
  %v1511 = add i64 %v8, 0
  %v1512 = sdiv i64 %v1511, 1
  %v1513 = add i64 %v2, 1
  %v1514 = mul i64 %v1512, %v2
  %v1515 = sdiv i64 %v1514, %v3
  %v1516 = mul i64 %v1515, 1
  %v1517 = icmp slt i64 %v1516, %v8
  %v1518 = select i1 %v1517, i64 %v1516, i64 %v8
  %v1519 = mul i64 %v1512, %v1513
  %v1520 = sdiv i64 %v1519, %v3
  %v1521 = mul i64 %v1520, 1
  %v1522 = icmp slt i64 %v1521, %v8
  %v1523 = select i1 %v1522, i64 %v1521, i64 %v8
  br label %b209
b209:
  %v1524 = phi i64 [ %v1518, %b202 ], [ %v1544, %b210 ]
  %v1525 = icmp slt i64 %v1524, %v1523
  br i1 %v1525, label %b210, label %b211
b210:
  %v1526 = mul i64 %v1524, 2
  %v1527 = getelementptr inbounds float, ptr %v74, i64 %v1526
  %v1528 = mul i64 %v1524, 6
  %v1529 = getelementptr inbounds float, ptr %v48, i64 %v1528
  %v1530 = icmp ult i64 2, 8
  %v1531 = select i1 %v1530, i64 2, i64 8
  %v1532 = trunc i64 %v1531 to i32
  %v1533 = insertelement <8 x i32> poison, i32 %v1532, i64 0
  %v1534 = shufflevector <8 x i32> %v1533, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1535 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1534
  %v1536 = add i64 0, 0
  %v1537 = getelementptr inbounds float, ptr %v1527, i64 %v1536
  %v1538 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1537, <8 x i1> %v1535, <8 x float> zeroinitializer)
  %v1539 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1540 = shufflevector <8 x float> %v1539, <8 x float> poison, <8 x i32> zeroinitializer
  %v1541 = fmul <8 x float> %v1538, %v1540
  %v1542 = add i64 2, 0
  %v1543 = getelementptr inbounds float, ptr %v1529, i64 %v1542
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1541, ptr align 4 %v1543, <8 x i1> %v1535)
  %v1544 = add nsw i64 %v1524, 1
  br label %b209
b211:
  %v1545 = add i64 %v8, 0
  %v1546 = sdiv i64 %v1545, 1
  %v1547 = add i64 %v2, 1
  %v1548 = mul i64 %v1546, %v2
  %v1549 = sdiv i64 %v1548, %v3
  %v1550 = mul i64 %v1549, 1
  %v1551 = icmp slt i64 %v1550, %v8
  %v1552 = select i1 %v1551, i64 %v1550, i64 %v8
  %v1553 = mul i64 %v1546, %v1547
  %v1554 = sdiv i64 %v1553, %v3
  %v1555 = mul i64 %v1554, 1
  %v1556 = icmp slt i64 %v1555, %v8
  %v1557 = select i1 %v1556, i64 %v1555, i64 %v8
  br label %b212
b212:
  %v1558 = phi i64 [ %v1552, %b211 ], [ %v1659, %b217 ]
  %v1559 = icmp slt i64 %v1558, %v1557
  br i1 %v1559, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1560 = phi i64 [ 0, %b213 ], [ %v1658, %b216 ]
  %v1561 = icmp slt i64 %v1560, 2
  br i1 %v1561, label %b216, label %b217
b216:
  %v1562 = mul i64 %v1558, 16
  %v1563 = getelementptr inbounds float, ptr %v90, i64 %v1562
  %v1564 = mul i64 %v1558, 16
  %v1565 = getelementptr inbounds float, ptr %v88, i64 %v1564
  %v1566 = mul i64 %v1558, 54
  %v1567 = getelementptr inbounds float, ptr %v52, i64 %v1566
  %v1568 = add i64 50, %v1560
  %v1569 = getelementptr inbounds float, ptr %v1567, i64 %v1568
  %v1570 = load float, ptr %v1569, align 4
  %v1571 = add i64 2, %v1560
  %v1572 = getelementptr inbounds float, ptr %v20, i64 %v1571
  %v1573 = load float, ptr %v1572, align 4
  %v1574 = fadd float %v1570, %v1573
  %v1575 = call float @llvm.fabs.f32(float %v1574)
  %v1576 = fneg float %v1575
  %v1577 = fcmp olt float %v1576, 0xC05A400000000000
  %v1578 = select i1 %v1577, float 0xC05A400000000000, float %v1576
  %v1579 = call float @llvm.fmuladd.f32(float %v1578, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1580 = fsub float %v1579, 0x4168000000000000
  %v1581 = call float @llvm.fmuladd.f32(float %v1580, float 0xBFE62E4000000000, float %v1578)
  %v1582 = call float @llvm.fmuladd.f32(float %v1580, float 0xBEB7F7D1C0000000, float %v1581)
  %v1583 = bitcast float %v1579 to i32
  %v1584 = fmul float %v1582, %v1582
  %v1585 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1582, float 0x3F81227F40000000)
  %v1586 = call float @llvm.fmuladd.f32(float %v1585, float %v1582, float 0x3FA5556740000000)
  %v1587 = call float @llvm.fmuladd.f32(float %v1586, float %v1582, float 0x3FC5554B00000000)
  %v1588 = call float @llvm.fmuladd.f32(float %v1587, float %v1582, float 0x3FDFFFFFE0000000)
  %v1589 = call float @llvm.fmuladd.f32(float %v1584, float %v1588, float %v1582)
  %v1590 = sub i32 %v1583, 1262485250
  %v1591 = lshr i32 %v1590, 1
  %v1592 = sub i32 %v1590, %v1591
  %v1593 = shl i32 %v1591, 23
  %v1594 = bitcast i32 %v1593 to float
  %v1595 = shl i32 %v1592, 23
  %v1596 = bitcast i32 %v1595 to float
  %v1597 = fadd float %v1589, 0x3FF0000000000000
  %v1598 = fmul float %v1597, %v1594
  %v1599 = fmul float %v1598, %v1596
  %v1600 = fcmp olt float %v1574, 0x0000000000000000
  %v1601 = select i1 %v1600, float %v1599, float 0x3FF0000000000000
  %v1602 = fadd float %v1599, 0x3FF0000000000000
  %v1603 = fdiv float %v1601, %v1602
  %v1604 = fmul float %v1603, 0x4000000000000000
  %v1605 = mul i64 %v1558, 2
  %v1606 = getelementptr inbounds float, ptr %v62, i64 %v1605
  %v1607 = add i64 0, %v1560
  %v1608 = getelementptr inbounds float, ptr %v1606, i64 %v1607
  %v1609 = load float, ptr %v1608, align 4
  %v1610 = fadd float %v1609, 0x3EB0C6F7A0000000
  %v1611 = call float @llvm.sqrt.f32(float %v1610)
  %v1612 = fdiv float 0x3FF0000000000000, %v1611
  %v1613 = mul i64 %v1558, 2
  %v1614 = getelementptr inbounds float, ptr %v94, i64 %v1613
  %v1615 = add i64 0, %v1560
  %v1616 = getelementptr inbounds float, ptr %v1614, i64 %v1615
  %v1617 = load float, ptr %v1616, align 4
  %v1618 = fmul float %v1617, %v1612
  %v1619 = fdiv float %v1618, %v1611
  %v1620 = fmul float %v1619, 0x3FE0000000000000
  %v1621 = fdiv float %v1620, %v1611
  %v1622 = fneg float %v1621
  %v1623 = mul i64 %v1558, 16
  %v1624 = getelementptr inbounds float, ptr %v56, i64 %v1623
  %v1625 = mul i64 %v1558, 16
  %v1626 = getelementptr inbounds float, ptr %v70, i64 %v1625
  %v1627 = mul i64 %v1560, 8
  %v1628 = add i64 0, %v1627
  %v1629 = add i64 %v1628, 0
  %v1630 = getelementptr inbounds float, ptr %v1563, i64 %v1629
  %v1631 = load <8 x float>, ptr %v1630, align 4
  %v1632 = mul i64 %v1560, 8
  %v1633 = add i64 0, %v1632
  %v1634 = add i64 %v1633, 0
  %v1635 = getelementptr inbounds float, ptr %v1565, i64 %v1634
  %v1636 = load <8 x float>, ptr %v1635, align 4
  %v1637 = insertelement <8 x float> poison, float %v1604, i64 0
  %v1638 = shufflevector <8 x float> %v1637, <8 x float> poison, <8 x i32> zeroinitializer
  %v1639 = fmul <8 x float> %v1636, %v1638
  %v1640 = fadd <8 x float> %v1631, %v1639
  %v1641 = insertelement <8 x float> poison, float %v1612, i64 0
  %v1642 = shufflevector <8 x float> %v1641, <8 x float> poison, <8 x i32> zeroinitializer
  %v1643 = fmul <8 x float> %v1640, %v1642
  %v1644 = mul i64 %v1560, 8
  %v1645 = add i64 0, %v1644
  %v1646 = add i64 %v1645, 0
  %v1647 = getelementptr inbounds float, ptr %v1624, i64 %v1646
  %v1648 = load <8 x float>, ptr %v1647, align 4
  %v1649 = insertelement <8 x float> poison, float %v1622, i64 0
  %v1650 = shufflevector <8 x float> %v1649, <8 x float> poison, <8 x i32> zeroinitializer
  %v1651 = fmul <8 x float> %v1650, %v1648
  %v1652 = fadd <8 x float> %v1643, %v1651
  %v1653 = fadd <8 x float> %v1652, %v1651
  %v1654 = mul i64 %v1560, 8
  %v1655 = add i64 0, %v1654
  %v1656 = add i64 %v1655, 0
  %v1657 = getelementptr inbounds float, ptr %v1626, i64 %v1656
  store <8 x float> %v1653, ptr %v1657, align 4
  %v1658 = add nsw i64 %v1560, 1
  br label %b215
b217:
  %v1659 = add nsw i64 %v1558, 1
  br label %b212
b214:
  %v1660 = add i64 %v8, 0
  %v1661 = sdiv i64 %v1660, 1
  %v1662 = add i64 %v2, 1
  %v1663 = mul i64 %v1661, %v2
  %v1664 = sdiv i64 %v1663, %v3
  %v1665 = mul i64 %v1664, 1
  %v1666 = icmp slt i64 %v1665, %v8
  %v1667 = select i1 %v1666, i64 %v1665, i64 %v8
  %v1668 = mul i64 %v1661, %v1662
  %v1669 = sdiv i64 %v1668, %v3
  %v1670 = mul i64 %v1669, 1
  %v1671 = icmp slt i64 %v1670, %v8
  %v1672 = select i1 %v1671, i64 %v1670, i64 %v8
  br label %b218
b218:
  %v1673 = phi i64 [ %v1667, %b214 ], [ %v1690, %b219 ]
  %v1674 = icmp slt i64 %v1673, %v1672
  br i1 %v1674, label %b219, label %b220
b219:
  %v1675 = mul i64 %v1673, 2
  %v1676 = getelementptr inbounds float, ptr %v92, i64 %v1675
  %v1677 = mul i64 %v1673, 6
  %v1678 = getelementptr inbounds float, ptr %v48, i64 %v1677
  %v1679 = icmp ult i64 2, 8
  %v1680 = select i1 %v1679, i64 2, i64 8
  %v1681 = trunc i64 %v1680 to i32
  %v1682 = insertelement <8 x i32> poison, i32 %v1681, i64 0
  %v1683 = shufflevector <8 x i32> %v1682, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1684 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1683
  %v1685 = add i64 0, 0
  %v1686 = getelementptr inbounds float, ptr %v1676, i64 %v1685
  %v1687 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1686, <8 x i1> %v1684, <8 x float> zeroinitializer)
  %v1688 = add i64 0, 0
  %v1689 = getelementptr inbounds float, ptr %v1678, i64 %v1688
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1687, ptr align 4 %v1689, <8 x i1> %v1684)
  %v1690 = add nsw i64 %v1673, 1
  br label %b218
b220:
  %v1691 = add i64 %v8, 0
  %v1692 = sdiv i64 %v1691, 1
  %v1693 = add i64 %v2, 1
  %v1694 = mul i64 %v1692, %v2
  %v1695 = sdiv i64 %v1694, %v3
  %v1696 = mul i64 %v1695, 1
  %v1697 = icmp slt i64 %v1696, %v8
  %v1698 = select i1 %v1697, i64 %v1696, i64 %v8
  %v1699 = mul i64 %v1692, %v1693
  %v1700 = sdiv i64 %v1699, %v3
  %v1701 = mul i64 %v1700, 1
  %v1702 = icmp slt i64 %v1701, %v8
  %v1703 = select i1 %v1702, i64 %v1701, i64 %v8
  br label %b221
b221:
  %v1704 = phi i64 [ %v1698, %b220 ], [ %v1764, %b222 ]
  %v1705 = icmp slt i64 %v1704, %v1703
  br i1 %v1705, label %b222, label %b223
b222:
  %v1706 = mul i64 %v1704, 6
  %v1707 = getelementptr inbounds float, ptr %v48, i64 %v1706
  %v1708 = mul i64 %v1704, 54
  %v1709 = getelementptr inbounds float, ptr %v52, i64 %v1708
  %v1710 = mul i64 %v1704, 6
  %v1711 = getelementptr inbounds float, ptr %v96, i64 %v1710
  %v1712 = icmp ult i64 6, 8
  %v1713 = select i1 %v1712, i64 6, i64 8
  %v1714 = trunc i64 %v1713 to i32
  %v1715 = insertelement <8 x i32> poison, i32 %v1714, i64 0
  %v1716 = shufflevector <8 x i32> %v1715, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1717 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1716
  %v1718 = add i64 0, 0
  %v1719 = getelementptr inbounds float, ptr %v1707, i64 %v1718
  %v1720 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1719, <8 x i1> %v1717, <8 x float> zeroinitializer)
  %v1721 = add i64 48, 0
  %v1722 = getelementptr inbounds float, ptr %v1709, i64 %v1721
  %v1723 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1722, <8 x i1> %v1717, <8 x float> zeroinitializer)
  %v1724 = add i64 0, 0
  %v1725 = getelementptr inbounds float, ptr %v20, i64 %v1724
  %v1726 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1725, <8 x i1> %v1717, <8 x float> zeroinitializer)
  %v1727 = fadd <8 x float> %v1723, %v1726
  %v1728 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1727)
  %v1729 = fneg <8 x float> %v1728
  %v1730 = fcmp olt <8 x float> %v1729, splat (float 0xC05A400000000000)
  %v1731 = select <8 x i1> %v1730, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1729
  %v1732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1731, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1733 = fsub <8 x float> %v1732, splat (float 0x4168000000000000)
  %v1734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1733, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1731)
  %v1735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1733, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1734)
  %v1736 = bitcast <8 x float> %v1732 to <8 x i32>
  %v1737 = fmul <8 x float> %v1735, %v1735
  %v1738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1735, <8 x float> splat (float 0x3F81227F40000000))
  %v1739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1738, <8 x float> %v1735, <8 x float> splat (float 0x3FA5556740000000))
  %v1740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1739, <8 x float> %v1735, <8 x float> splat (float 0x3FC5554B00000000))
  %v1741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1740, <8 x float> %v1735, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1737, <8 x float> %v1741, <8 x float> %v1735)
  %v1743 = sub <8 x i32> %v1736, splat (i32 1262485250)
  %v1744 = lshr <8 x i32> %v1743, splat (i32 1)
  %v1745 = sub <8 x i32> %v1743, %v1744
  %v1746 = shl <8 x i32> %v1744, splat (i32 23)
  %v1747 = bitcast <8 x i32> %v1746 to <8 x float>
  %v1748 = shl <8 x i32> %v1745, splat (i32 23)
  %v1749 = bitcast <8 x i32> %v1748 to <8 x float>
  %v1750 = fadd <8 x float> %v1742, splat (float 0x3FF0000000000000)
  %v1751 = fmul <8 x float> %v1750, %v1747
  %v1752 = fmul <8 x float> %v1751, %v1749
  %v1753 = fcmp olt <8 x float> %v1727, splat (float 0x0000000000000000)
  %v1754 = select <8 x i1> %v1753, <8 x float> %v1752, <8 x float> splat (float 0x3FF0000000000000)
  %v1755 = fadd <8 x float> %v1752, splat (float 0x3FF0000000000000)
  %v1756 = fdiv <8 x float> %v1754, %v1755
  %v1757 = fmul <8 x float> %v1720, %v1756
  %v1758 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1759 = shufflevector <8 x float> %v1758, <8 x float> poison, <8 x i32> zeroinitializer
  %v1760 = fsub <8 x float> %v1759, %v1756
  %v1761 = fmul <8 x float> %v1757, %v1760
  %v1762 = add i64 0, 0
  %v1763 = getelementptr inbounds float, ptr %v1711, i64 %v1762
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1761, ptr align 4 %v1763, <8 x i1> %v1717)
  %v1764 = add nsw i64 %v1704, 1
  br label %b221
b223:
  %v1766 = add i64 %v8, 0
  %v1767 = sdiv i64 %v1766, 1
  %v1768 = add i64 %v2, 1
  %v1769 = mul i64 %v1767, %v2
  %v1770 = sdiv i64 %v1769, %v3
  %v1771 = mul i64 %v1770, 1
  %v1772 = icmp slt i64 %v1771, %v8
  %v1773 = select i1 %v1772, i64 %v1771, i64 %v8
  %v1774 = mul i64 %v1767, %v1768
  %v1775 = sdiv i64 %v1774, %v3
  %v1776 = mul i64 %v1775, 1
  %v1777 = icmp slt i64 %v1776, %v8
  %v1778 = select i1 %v1777, i64 %v1776, i64 %v8
  br label %b224
b224:
  %v1779 = phi i64 [ %v1773, %b223 ], [ %v1861, %b229 ]
  %v1780 = icmp slt i64 %v1779, %v1778
  br i1 %v1780, label %b225, label %b226
b225:
  %v1781 = add i64 %v1779, 96
  %v1782 = icmp slt i64 %v1781, %v1778
  %v1783 = select i1 %v1782, i64 %v1781, i64 %v1778
  br label %b227
b227:
  %v1784 = phi i64 [ 0, %b225 ], [ %v1860, %b232 ]
  %v1785 = icmp slt i64 %v1784, 1
  br i1 %v1785, label %b228, label %b229
b228:
  %v1786 = sub i64 %v1783, %v1779
  %v1787 = sub i64 8, 1
  %v1788 = add i64 %v1786, %v1787
  %v1789 = sdiv i64 %v1788, 8
  br label %b230
b230:
  %v1790 = phi i64 [ 0, %b228 ], [ %v1859, %b241 ]
  %v1791 = icmp slt i64 %v1790, %v1789
  br i1 %v1791, label %b231, label %b232
b231:
  %v1792 = mul i64 %v1786, %v1790
  %v1793 = sdiv i64 %v1792, %v1789
  %v1794 = add i64 %v1779, %v1793
  %v1795 = add i64 %v1790, 1
  %v1796 = mul i64 %v1786, %v1795
  %v1797 = sdiv i64 %v1796, %v1789
  %v1798 = add i64 %v1779, %v1797
  %v1799 = mul i64 %v1784, 304
  %v1800 = getelementptr inbounds float, ptr %v1000, i64 %v1799
  %v1801 = sub i64 %v1798, %v1794
  %v1802 = mul i64 %v1794, 6
  %v1803 = getelementptr inbounds float, ptr %v96, i64 %v1802
  %v1804 = getelementptr inbounds float, ptr %v1803, i64 0
  %v1805 = sub i64 %v1801, 1
  %v1806 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1805
  %v1807 = load ptr, ptr %v1806, align 4
  %v1808 = getelementptr inbounds float, ptr %v1765, i64 0
  %v1809 = icmp sgt i64 %v1801, 0
  br i1 %v1809, label %b233, label %b234
b233:
  call void %v1807(ptr %v1804, i64 6, ptr %v1800, i64 6, ptr %v1808, i64 8, i64 0)
  br label %b234
b234:
  %v1810 = add i64 %v1799, 48
  %v1811 = getelementptr inbounds float, ptr %v1000, i64 %v1810
  %v1812 = sub i64 %v1798, %v1794
  %v1813 = mul i64 %v1794, 16
  %v1814 = getelementptr inbounds float, ptr %v84, i64 %v1813
  %v1815 = getelementptr inbounds float, ptr %v1814, i64 0
  %v1816 = sub i64 %v1812, 1
  %v1817 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1816
  %v1818 = load ptr, ptr %v1817, align 4
  %v1819 = getelementptr inbounds float, ptr %v1765, i64 0
  %v1820 = icmp sgt i64 %v1812, 0
  br i1 %v1820, label %b235, label %b236
b235:
  call void %v1818(ptr %v1815, i64 16, ptr %v1811, i64 16, ptr %v1819, i64 8, i64 0)
  br label %b236
b236:
  %v1821 = add i64 %v1810, 128
  %v1822 = getelementptr inbounds float, ptr %v1000, i64 %v1821
  %v1823 = sub i64 %v1798, %v1794
  %v1824 = mul i64 %v1794, 16
  %v1825 = getelementptr inbounds float, ptr %v70, i64 %v1824
  %v1826 = getelementptr inbounds float, ptr %v1825, i64 0
  %v1827 = sub i64 %v1823, 1
  %v1828 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v1827
  %v1829 = load ptr, ptr %v1828, align 4
  %v1830 = getelementptr inbounds float, ptr %v1765, i64 0
  %v1831 = icmp sgt i64 %v1823, 0
  br i1 %v1831, label %b237, label %b238
b237:
  call void %v1829(ptr %v1826, i64 16, ptr %v1822, i64 16, ptr %v1830, i64 8, i64 0)
  br label %b238
b238:
  %v1832 = add i64 %v1821, 128
  br label %b239
b239:
  %v1833 = phi i64 [ %v1794, %b238 ], [ %v1858, %b244 ]
  %v1834 = icmp slt i64 %v1833, %v1798
  br i1 %v1834, label %b240, label %b241
b240:
  %v1835 = sub i64 %v1833, %v1794
  %v1836 = mul i64 %v1835, 8
  %v1837 = getelementptr inbounds float, ptr %v1765, i64 %v1836
  %v1838 = mul i64 %v1833, 8
  %v1839 = getelementptr inbounds float, ptr %v78, i64 %v1838
  %v1840 = mul i64 %v1833, 8
  %v1841 = getelementptr inbounds float, ptr %v34, i64 %v1840
  br label %b242
b242:
  %v1842 = phi i64 [ 0, %b240 ], [ %v1857, %b243 ]
  %v1843 = icmp slt i64 %v1842, 1
  br i1 %v1843, label %b243, label %b244
b243:
  %v1844 = mul i64 %v1784, 1
  %v1845 = add i64 %v1844, %v1842
  %v1846 = mul i64 %v1845, 8
  %v1847 = add i64 0, %v1842
  %v1848 = mul i64 %v1847, 8
  %v1849 = getelementptr inbounds float, ptr %v1837, i64 %v1848
  %v1850 = load <8 x float>, ptr %v1849, align 4
  %v1851 = add i64 0, %v1846
  %v1852 = getelementptr inbounds float, ptr %v1839, i64 %v1851
  %v1853 = load <8 x float>, ptr %v1852, align 4
  %v1854 = fadd <8 x float> %v1850, %v1853
  %v1855 = add i64 0, %v1846
  %v1856 = getelementptr inbounds float, ptr %v1841, i64 %v1855
  store <8 x float> %v1854, ptr %v1856, align 4
  %v1857 = add nsw i64 %v1842, 1
  br label %b242
b244:
  %v1858 = add nsw i64 %v1833, 1
  br label %b239
b241:
  %v1859 = add nsw i64 %v1790, 1
  br label %b230
b232:
  %v1860 = add nsw i64 %v1784, 1
  br label %b227
b229:
  %v1861 = add nsw i64 %v1779, 96
  br label %b224
b226:
  %v1862 = icmp sgt i64 %v3, 1
  br i1 %v1862, label %b245, label %b246
b245:
  %v1863 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1864 = atomicrmw add ptr %v1863, i64 1 acq_rel
  %v1865 = load i64, ptr %v153, align 8
  %v1866 = add i64 %v1865, 1
  store i64 %v1866, ptr %v153, align 8
  %v1867 = mul i64 %v3, %v1866
  br label %b247
b247:
  %v1868 = load atomic i64, ptr %v1863 acquire, align 8
  %v1869 = icmp slt i64 %v1868, %v1867
  br i1 %v1869, label %b248, label %b249
b248:
  %v1870 = call i32 @sched_yield()
  br label %b247
b249:
  br label %b246
b246:
  %v1871 = mul i64 0, 16
  %v1872 = getelementptr inbounds float, ptr %v76, i64 %v1871
  %v1873 = getelementptr inbounds float, ptr %v1872, i64 0
  %v1874 = mul i64 0, 8
  %v1875 = getelementptr inbounds float, ptr %v10, i64 %v1874
  %v1876 = getelementptr inbounds float, ptr %v1875, i64 0
  %v1877 = getelementptr inbounds float, ptr %v158, i64 12288
  %v1878 = add i64 16, 1
  %v1879 = sdiv i64 %v1878, 2
  %v1880 = add i64 %v2, 1
  %v1881 = mul i64 %v1879, %v2
  %v1882 = sdiv i64 %v1881, %v3
  %v1883 = mul i64 %v1882, 2
  %v1884 = icmp slt i64 %v1883, 16
  %v1885 = select i1 %v1884, i64 %v1883, i64 16
  %v1886 = mul i64 %v1879, %v1880
  %v1887 = sdiv i64 %v1886, %v3
  %v1888 = mul i64 %v1887, 2
  %v1889 = icmp slt i64 %v1888, 16
  %v1890 = select i1 %v1889, i64 %v1888, i64 16
  %v1891 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b250
b250:
  %v1892 = phi i64 [ %v1885, %b246 ], [ %v1900, %b255 ]
  %v1893 = icmp slt i64 %v1892, %v1890
  br i1 %v1893, label %b251, label %b252
b251:
  %v1894 = mul i64 %v1892, 8
  %v1895 = getelementptr inbounds float, ptr %v1891, i64 %v1894
  br label %b253
b253:
  %v1896 = phi i64 [ 0, %b251 ], [ %v1899, %b254 ]
  %v1897 = icmp slt i64 %v1896, 8
  br i1 %v1897, label %b254, label %b255
b254:
  %v1898 = getelementptr inbounds float, ptr %v1895, i64 %v1896
  store float 0x0000000000000000, ptr %v1898, align 4
  %v1899 = add nsw i64 %v1896, 1
  br label %b253
b255:
  %v1900 = add nsw i64 %v1892, 1
  br label %b250
b252:
  %v1901 = mul i64 %v8, 1
  br label %b256
b256:
  %v1902 = phi i64 [ 0, %b252 ], [ %v2006, %b261 ]
  %v1903 = icmp slt i64 %v1902, %v1901
  br i1 %v1903, label %b257, label %b258
b257:
  %v1904 = sub i64 %v1901, %v1902
  %v1905 = icmp slt i64 %v1904, 384
  %v1906 = select i1 %v1905, i64 %v1904, i64 384
  br label %b259
b259:
  %v1907 = phi i64 [ %v1885, %b257 ], [ %v2005, %b285 ]
  %v1908 = icmp slt i64 %v1907, %v1890
  br i1 %v1908, label %b260, label %b261
b260:
  %v1909 = sub i64 %v1890, %v1907
  %v1910 = icmp slt i64 %v1909, 64
  %v1911 = select i1 %v1910, i64 %v1909, i64 64
  %v1912 = sdiv i64 %v1911, 2
  %v1913 = mul i64 %v1912, 2
  %v1914 = sub i64 %v1911, %v1913
  %v1915 = mul i64 %v1902, 16
  %v1916 = add i64 %v1915, %v1907
  %v1917 = getelementptr inbounds float, ptr %v1873, i64 %v1916
  br label %b262
b262:
  %v1918 = phi i64 [ 0, %b260 ], [ %v1944, %b270 ]
  %v1919 = icmp slt i64 %v1918, %v1906
  br i1 %v1919, label %b263, label %b264
b263:
  %v1920 = mul i64 %v1918, 16
  %v1921 = getelementptr inbounds float, ptr %v1917, i64 %v1920
  %v1922 = mul i64 %v1918, 2
  %v1923 = getelementptr inbounds float, ptr %v1877, i64 %v1922
  br label %b265
b265:
  %v1924 = phi i64 [ 0, %b263 ], [ %v1933, %b266 ]
  %v1925 = icmp slt i64 %v1924, %v1912
  br i1 %v1925, label %b266, label %b267
b266:
  %v1926 = mul i64 %v1924, 2
  %v1927 = getelementptr inbounds float, ptr %v1921, i64 %v1926
  %v1928 = mul i64 %v1924, 768
  %v1929 = getelementptr inbounds float, ptr %v1923, i64 %v1928
  %v1930 = getelementptr inbounds float, ptr %v1927, i64 0
  %v1931 = load <2 x float>, ptr %v1930, align 4
  %v1932 = getelementptr inbounds float, ptr %v1929, i64 0
  store <2 x float> %v1931, ptr %v1932, align 4
  %v1933 = add nsw i64 %v1924, 1
  br label %b265
b267:
  %v1934 = mul i64 %v1912, 2
  %v1935 = getelementptr inbounds float, ptr %v1921, i64 %v1934
  %v1936 = mul i64 %v1912, 768
  %v1937 = getelementptr inbounds float, ptr %v1923, i64 %v1936
  br label %b268
b268:
  %v1938 = phi i64 [ 0, %b267 ], [ %v1943, %b269 ]
  %v1939 = icmp slt i64 %v1938, %v1914
  br i1 %v1939, label %b269, label %b270
b269:
  %v1940 = getelementptr inbounds float, ptr %v1935, i64 %v1938
  %v1941 = load float, ptr %v1940, align 4
  %v1942 = getelementptr inbounds float, ptr %v1937, i64 %v1938
  store float %v1941, ptr %v1942, align 4
  %v1943 = add nsw i64 %v1938, 1
  br label %b268, !llvm.loop !0
b270:
  %v1944 = add nsw i64 %v1918, 1
  br label %b262
b264:
  br label %b271
b271:
  %v1945 = phi i64 [ 0, %b264 ], [ %v1980, %b279 ]
  %v1946 = icmp slt i64 %v1945, 0
  br i1 %v1946, label %b272, label %b273
b272:
  %v1947 = mul i64 %v1902, 8
  %v1948 = add i64 %v1947, %v1945
  %v1949 = getelementptr inbounds float, ptr %v1876, i64 %v1948
  br label %b274
b274:
  %v1950 = phi i64 [ 0, %b272 ], [ %v1968, %b275 ]
  %v1951 = icmp slt i64 %v1950, %v1906
  br i1 %v1951, label %b275, label %b276
b275:
  %v1952 = mul i64 %v1950, 8
  %v1953 = getelementptr inbounds float, ptr %v1949, i64 %v1952
  %v1954 = mul i64 %v1950, 32
  %v1955 = getelementptr inbounds float, ptr %v158, i64 %v1954
  %v1956 = getelementptr inbounds float, ptr %v1953, i64 0
  %v1957 = load <8 x float>, ptr %v1956, align 4
  %v1958 = getelementptr inbounds float, ptr %v1955, i64 0
  store <8 x float> %v1957, ptr %v1958, align 4
  %v1959 = getelementptr inbounds float, ptr %v1953, i64 8
  %v1960 = load <8 x float>, ptr %v1959, align 4
  %v1961 = getelementptr inbounds float, ptr %v1955, i64 8
  store <8 x float> %v1960, ptr %v1961, align 4
  %v1962 = getelementptr inbounds float, ptr %v1953, i64 16
  %v1963 = load <8 x float>, ptr %v1962, align 4
  %v1964 = getelementptr inbounds float, ptr %v1955, i64 16
  store <8 x float> %v1963, ptr %v1964, align 4
  %v1965 = getelementptr inbounds float, ptr %v1953, i64 24
  %v1966 = load <8 x float>, ptr %v1965, align 4
  %v1967 = getelementptr inbounds float, ptr %v1955, i64 24
  store <8 x float> %v1966, ptr %v1967, align 4
  %v1968 = add nsw i64 %v1950, 1
  br label %b274
b276:
  %v1969 = sdiv i64 %v1911, 2
  br label %b277
b277:
  %v1970 = phi i64 [ 0, %b276 ], [ %v1979, %b278 ]
  %v1971 = icmp slt i64 %v1970, %v1969
  br i1 %v1971, label %b278, label %b279
b278:
  %v1972 = mul i64 %v1970, 2
  %v1973 = add i64 %v1907, %v1972
  %v1974 = mul i64 %v1970, 768
  %v1975 = getelementptr inbounds float, ptr %v1877, i64 %v1974
  %v1976 = mul i64 %v1973, 8
  %v1977 = add i64 %v1976, %v1945
  %v1978 = getelementptr inbounds float, ptr %v1891, i64 %v1977
  call void @outer_2x32(ptr %v1975, ptr %v158, i64 %v1906, ptr %v1978, i64 8)
  %v1979 = add nsw i64 %v1970, 1
  br label %b277
b279:
  %v1980 = add nsw i64 %v1945, 32
  br label %b271
b273:
  %v1981 = mul i64 %v1902, 8
  %v1982 = add i64 %v1981, 0
  %v1983 = getelementptr inbounds float, ptr %v1876, i64 %v1982
  br label %b280
b280:
  %v1984 = phi i64 [ 0, %b273 ], [ %v1993, %b281 ]
  %v1985 = icmp slt i64 %v1984, %v1906
  br i1 %v1985, label %b281, label %b282
b281:
  %v1986 = mul i64 %v1984, 8
  %v1987 = getelementptr inbounds float, ptr %v1983, i64 %v1986
  %v1988 = mul i64 %v1984, 8
  %v1989 = getelementptr inbounds float, ptr %v158, i64 %v1988
  %v1990 = getelementptr inbounds float, ptr %v1987, i64 0
  %v1991 = load <8 x float>, ptr %v1990, align 4
  %v1992 = getelementptr inbounds float, ptr %v1989, i64 0
  store <8 x float> %v1991, ptr %v1992, align 4
  %v1993 = add nsw i64 %v1984, 1
  br label %b280
b282:
  %v1994 = sdiv i64 %v1911, 2
  br label %b283
b283:
  %v1995 = phi i64 [ 0, %b282 ], [ %v2004, %b284 ]
  %v1996 = icmp slt i64 %v1995, %v1994
  br i1 %v1996, label %b284, label %b285
b284:
  %v1997 = mul i64 %v1995, 2
  %v1998 = add i64 %v1907, %v1997
  %v1999 = mul i64 %v1995, 768
  %v2000 = getelementptr inbounds float, ptr %v1877, i64 %v1999
  %v2001 = mul i64 %v1998, 8
  %v2002 = add i64 %v2001, 0
  %v2003 = getelementptr inbounds float, ptr %v1891, i64 %v2002
  call void @outer_2x8(ptr %v2000, ptr %v158, i64 %v1906, ptr %v2003, i64 8)
  %v2004 = add nsw i64 %v1995, 1
  br label %b283
b285:
  %v2005 = add nsw i64 %v1907, 64
  br label %b259
b261:
  %v2006 = add nsw i64 %v1902, 384
  br label %b256
b258:
  %v2007 = icmp sgt i64 %v3, 1
  br i1 %v2007, label %b286, label %b287
b286:
  %v2008 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2009 = atomicrmw add ptr %v2008, i64 1 acq_rel
  %v2010 = load i64, ptr %v153, align 8
  %v2011 = add i64 %v2010, 1
  store i64 %v2011, ptr %v153, align 8
  %v2012 = mul i64 %v3, %v2011
  br label %b288
b288:
  %v2013 = load atomic i64, ptr %v2008 acquire, align 8
  %v2014 = icmp slt i64 %v2013, %v2012
  br i1 %v2014, label %b289, label %b290
b289:
  %v2015 = call i32 @sched_yield()
  br label %b288
b290:
  br label %b287
b287:
  %v2016 = mul i64 0, 16
  %v2017 = getelementptr inbounds float, ptr %v70, i64 %v2016
  %v2018 = getelementptr inbounds float, ptr %v2017, i64 0
  %v2019 = mul i64 0, 8
  %v2020 = getelementptr inbounds float, ptr %v10, i64 %v2019
  %v2021 = getelementptr inbounds float, ptr %v2020, i64 0
  %v2022 = getelementptr inbounds float, ptr %v158, i64 12288
  %v2023 = add i64 16, 1
  %v2024 = sdiv i64 %v2023, 2
  %v2025 = add i64 %v2, 1
  %v2026 = mul i64 %v2024, %v2
  %v2027 = sdiv i64 %v2026, %v3
  %v2028 = mul i64 %v2027, 2
  %v2029 = icmp slt i64 %v2028, 16
  %v2030 = select i1 %v2029, i64 %v2028, i64 16
  %v2031 = mul i64 %v2024, %v2025
  %v2032 = sdiv i64 %v2031, %v3
  %v2033 = mul i64 %v2032, 2
  %v2034 = icmp slt i64 %v2033, 16
  %v2035 = select i1 %v2034, i64 %v2033, i64 16
  %v2036 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b291
b291:
  %v2037 = phi i64 [ %v2030, %b287 ], [ %v2045, %b296 ]
  %v2038 = icmp slt i64 %v2037, %v2035
  br i1 %v2038, label %b292, label %b293
b292:
  %v2039 = mul i64 %v2037, 8
  %v2040 = getelementptr inbounds float, ptr %v2036, i64 %v2039
  br label %b294
b294:
  %v2041 = phi i64 [ 0, %b292 ], [ %v2044, %b295 ]
  %v2042 = icmp slt i64 %v2041, 8
  br i1 %v2042, label %b295, label %b296
b295:
  %v2043 = getelementptr inbounds float, ptr %v2040, i64 %v2041
  store float 0x0000000000000000, ptr %v2043, align 4
  %v2044 = add nsw i64 %v2041, 1
  br label %b294
b296:
  %v2045 = add nsw i64 %v2037, 1
  br label %b291
b293:
  %v2046 = mul i64 %v8, 1
  br label %b297
b297:
  %v2047 = phi i64 [ 0, %b293 ], [ %v2151, %b302 ]
  %v2048 = icmp slt i64 %v2047, %v2046
  br i1 %v2048, label %b298, label %b299
b298:
  %v2049 = sub i64 %v2046, %v2047
  %v2050 = icmp slt i64 %v2049, 384
  %v2051 = select i1 %v2050, i64 %v2049, i64 384
  br label %b300
b300:
  %v2052 = phi i64 [ %v2030, %b298 ], [ %v2150, %b326 ]
  %v2053 = icmp slt i64 %v2052, %v2035
  br i1 %v2053, label %b301, label %b302
b301:
  %v2054 = sub i64 %v2035, %v2052
  %v2055 = icmp slt i64 %v2054, 64
  %v2056 = select i1 %v2055, i64 %v2054, i64 64
  %v2057 = sdiv i64 %v2056, 2
  %v2058 = mul i64 %v2057, 2
  %v2059 = sub i64 %v2056, %v2058
  %v2060 = mul i64 %v2047, 16
  %v2061 = add i64 %v2060, %v2052
  %v2062 = getelementptr inbounds float, ptr %v2018, i64 %v2061
  br label %b303
b303:
  %v2063 = phi i64 [ 0, %b301 ], [ %v2089, %b311 ]
  %v2064 = icmp slt i64 %v2063, %v2051
  br i1 %v2064, label %b304, label %b305
b304:
  %v2065 = mul i64 %v2063, 16
  %v2066 = getelementptr inbounds float, ptr %v2062, i64 %v2065
  %v2067 = mul i64 %v2063, 2
  %v2068 = getelementptr inbounds float, ptr %v2022, i64 %v2067
  br label %b306
b306:
  %v2069 = phi i64 [ 0, %b304 ], [ %v2078, %b307 ]
  %v2070 = icmp slt i64 %v2069, %v2057
  br i1 %v2070, label %b307, label %b308
b307:
  %v2071 = mul i64 %v2069, 2
  %v2072 = getelementptr inbounds float, ptr %v2066, i64 %v2071
  %v2073 = mul i64 %v2069, 768
  %v2074 = getelementptr inbounds float, ptr %v2068, i64 %v2073
  %v2075 = getelementptr inbounds float, ptr %v2072, i64 0
  %v2076 = load <2 x float>, ptr %v2075, align 4
  %v2077 = getelementptr inbounds float, ptr %v2074, i64 0
  store <2 x float> %v2076, ptr %v2077, align 4
  %v2078 = add nsw i64 %v2069, 1
  br label %b306
b308:
  %v2079 = mul i64 %v2057, 2
  %v2080 = getelementptr inbounds float, ptr %v2066, i64 %v2079
  %v2081 = mul i64 %v2057, 768
  %v2082 = getelementptr inbounds float, ptr %v2068, i64 %v2081
  br label %b309
b309:
  %v2083 = phi i64 [ 0, %b308 ], [ %v2088, %b310 ]
  %v2084 = icmp slt i64 %v2083, %v2059
  br i1 %v2084, label %b310, label %b311
b310:
  %v2085 = getelementptr inbounds float, ptr %v2080, i64 %v2083
  %v2086 = load float, ptr %v2085, align 4
  %v2087 = getelementptr inbounds float, ptr %v2082, i64 %v2083
  store float %v2086, ptr %v2087, align 4
  %v2088 = add nsw i64 %v2083, 1
  br label %b309, !llvm.loop !3
b311:
  %v2089 = add nsw i64 %v2063, 1
  br label %b303
b305:
  br label %b312
b312:
  %v2090 = phi i64 [ 0, %b305 ], [ %v2125, %b320 ]
  %v2091 = icmp slt i64 %v2090, 0
  br i1 %v2091, label %b313, label %b314
b313:
  %v2092 = mul i64 %v2047, 8
  %v2093 = add i64 %v2092, %v2090
  %v2094 = getelementptr inbounds float, ptr %v2021, i64 %v2093
  br label %b315
b315:
  %v2095 = phi i64 [ 0, %b313 ], [ %v2113, %b316 ]
  %v2096 = icmp slt i64 %v2095, %v2051
  br i1 %v2096, label %b316, label %b317
b316:
  %v2097 = mul i64 %v2095, 8
  %v2098 = getelementptr inbounds float, ptr %v2094, i64 %v2097
  %v2099 = mul i64 %v2095, 32
  %v2100 = getelementptr inbounds float, ptr %v158, i64 %v2099
  %v2101 = getelementptr inbounds float, ptr %v2098, i64 0
  %v2102 = load <8 x float>, ptr %v2101, align 4
  %v2103 = getelementptr inbounds float, ptr %v2100, i64 0
  store <8 x float> %v2102, ptr %v2103, align 4
  %v2104 = getelementptr inbounds float, ptr %v2098, i64 8
  %v2105 = load <8 x float>, ptr %v2104, align 4
  %v2106 = getelementptr inbounds float, ptr %v2100, i64 8
  store <8 x float> %v2105, ptr %v2106, align 4
  %v2107 = getelementptr inbounds float, ptr %v2098, i64 16
  %v2108 = load <8 x float>, ptr %v2107, align 4
  %v2109 = getelementptr inbounds float, ptr %v2100, i64 16
  store <8 x float> %v2108, ptr %v2109, align 4
  %v2110 = getelementptr inbounds float, ptr %v2098, i64 24
  %v2111 = load <8 x float>, ptr %v2110, align 4
  %v2112 = getelementptr inbounds float, ptr %v2100, i64 24
  store <8 x float> %v2111, ptr %v2112, align 4
  %v2113 = add nsw i64 %v2095, 1
  br label %b315
b317:
  %v2114 = sdiv i64 %v2056, 2
  br label %b318
b318:
  %v2115 = phi i64 [ 0, %b317 ], [ %v2124, %b319 ]
  %v2116 = icmp slt i64 %v2115, %v2114
  br i1 %v2116, label %b319, label %b320
b319:
  %v2117 = mul i64 %v2115, 2
  %v2118 = add i64 %v2052, %v2117
  %v2119 = mul i64 %v2115, 768
  %v2120 = getelementptr inbounds float, ptr %v2022, i64 %v2119
  %v2121 = mul i64 %v2118, 8
  %v2122 = add i64 %v2121, %v2090
  %v2123 = getelementptr inbounds float, ptr %v2036, i64 %v2122
  call void @outer_2x32(ptr %v2120, ptr %v158, i64 %v2051, ptr %v2123, i64 8)
  %v2124 = add nsw i64 %v2115, 1
  br label %b318
b320:
  %v2125 = add nsw i64 %v2090, 32
  br label %b312
b314:
  %v2126 = mul i64 %v2047, 8
  %v2127 = add i64 %v2126, 0
  %v2128 = getelementptr inbounds float, ptr %v2021, i64 %v2127
  br label %b321
b321:
  %v2129 = phi i64 [ 0, %b314 ], [ %v2138, %b322 ]
  %v2130 = icmp slt i64 %v2129, %v2051
  br i1 %v2130, label %b322, label %b323
b322:
  %v2131 = mul i64 %v2129, 8
  %v2132 = getelementptr inbounds float, ptr %v2128, i64 %v2131
  %v2133 = mul i64 %v2129, 8
  %v2134 = getelementptr inbounds float, ptr %v158, i64 %v2133
  %v2135 = getelementptr inbounds float, ptr %v2132, i64 0
  %v2136 = load <8 x float>, ptr %v2135, align 4
  %v2137 = getelementptr inbounds float, ptr %v2134, i64 0
  store <8 x float> %v2136, ptr %v2137, align 4
  %v2138 = add nsw i64 %v2129, 1
  br label %b321
b323:
  %v2139 = sdiv i64 %v2056, 2
  br label %b324
b324:
  %v2140 = phi i64 [ 0, %b323 ], [ %v2149, %b325 ]
  %v2141 = icmp slt i64 %v2140, %v2139
  br i1 %v2141, label %b325, label %b326
b325:
  %v2142 = mul i64 %v2140, 2
  %v2143 = add i64 %v2052, %v2142
  %v2144 = mul i64 %v2140, 768
  %v2145 = getelementptr inbounds float, ptr %v2022, i64 %v2144
  %v2146 = mul i64 %v2143, 8
  %v2147 = add i64 %v2146, 0
  %v2148 = getelementptr inbounds float, ptr %v2036, i64 %v2147
  call void @outer_2x8(ptr %v2145, ptr %v158, i64 %v2051, ptr %v2148, i64 8)
  %v2149 = add nsw i64 %v2140, 1
  br label %b324
b326:
  %v2150 = add nsw i64 %v2052, 64
  br label %b300
b302:
  %v2151 = add nsw i64 %v2047, 384
  br label %b297
b299:
  %v2152 = icmp sgt i64 %v3, 1
  br i1 %v2152, label %b327, label %b328
b327:
  %v2153 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2154 = atomicrmw add ptr %v2153, i64 1 acq_rel
  %v2155 = load i64, ptr %v153, align 8
  %v2156 = add i64 %v2155, 1
  store i64 %v2156, ptr %v153, align 8
  %v2157 = mul i64 %v3, %v2156
  br label %b329
b329:
  %v2158 = load atomic i64, ptr %v2153 acquire, align 8
  %v2159 = icmp slt i64 %v2158, %v2157
  br i1 %v2159, label %b330, label %b331
b330:
  %v2160 = call i32 @sched_yield()
  br label %b329
b331:
  br label %b328
b328:
  %v2161 = mul i64 0, 16
  %v2162 = getelementptr inbounds float, ptr %v84, i64 %v2161
  %v2163 = getelementptr inbounds float, ptr %v2162, i64 0
  %v2164 = mul i64 0, 8
  %v2165 = getelementptr inbounds float, ptr %v10, i64 %v2164
  %v2166 = getelementptr inbounds float, ptr %v2165, i64 0
  %v2167 = getelementptr inbounds float, ptr %v158, i64 12288
  %v2168 = add i64 16, 1
  %v2169 = sdiv i64 %v2168, 2
  %v2170 = add i64 %v2, 1
  %v2171 = mul i64 %v2169, %v2
  %v2172 = sdiv i64 %v2171, %v3
  %v2173 = mul i64 %v2172, 2
  %v2174 = icmp slt i64 %v2173, 16
  %v2175 = select i1 %v2174, i64 %v2173, i64 16
  %v2176 = mul i64 %v2169, %v2170
  %v2177 = sdiv i64 %v2176, %v3
  %v2178 = mul i64 %v2177, 2
  %v2179 = icmp slt i64 %v2178, 16
  %v2180 = select i1 %v2179, i64 %v2178, i64 16
  %v2181 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b332
b332:
  %v2182 = phi i64 [ %v2175, %b328 ], [ %v2190, %b337 ]
  %v2183 = icmp slt i64 %v2182, %v2180
  br i1 %v2183, label %b333, label %b334
b333:
  %v2184 = mul i64 %v2182, 8
  %v2185 = getelementptr inbounds float, ptr %v2181, i64 %v2184
  br label %b335
b335:
  %v2186 = phi i64 [ 0, %b333 ], [ %v2189, %b336 ]
  %v2187 = icmp slt i64 %v2186, 8
  br i1 %v2187, label %b336, label %b337
b336:
  %v2188 = getelementptr inbounds float, ptr %v2185, i64 %v2186
  store float 0x0000000000000000, ptr %v2188, align 4
  %v2189 = add nsw i64 %v2186, 1
  br label %b335
b337:
  %v2190 = add nsw i64 %v2182, 1
  br label %b332
b334:
  %v2191 = mul i64 %v8, 1
  br label %b338
b338:
  %v2192 = phi i64 [ 0, %b334 ], [ %v2296, %b343 ]
  %v2193 = icmp slt i64 %v2192, %v2191
  br i1 %v2193, label %b339, label %b340
b339:
  %v2194 = sub i64 %v2191, %v2192
  %v2195 = icmp slt i64 %v2194, 384
  %v2196 = select i1 %v2195, i64 %v2194, i64 384
  br label %b341
b341:
  %v2197 = phi i64 [ %v2175, %b339 ], [ %v2295, %b367 ]
  %v2198 = icmp slt i64 %v2197, %v2180
  br i1 %v2198, label %b342, label %b343
b342:
  %v2199 = sub i64 %v2180, %v2197
  %v2200 = icmp slt i64 %v2199, 64
  %v2201 = select i1 %v2200, i64 %v2199, i64 64
  %v2202 = sdiv i64 %v2201, 2
  %v2203 = mul i64 %v2202, 2
  %v2204 = sub i64 %v2201, %v2203
  %v2205 = mul i64 %v2192, 16
  %v2206 = add i64 %v2205, %v2197
  %v2207 = getelementptr inbounds float, ptr %v2163, i64 %v2206
  br label %b344
b344:
  %v2208 = phi i64 [ 0, %b342 ], [ %v2234, %b352 ]
  %v2209 = icmp slt i64 %v2208, %v2196
  br i1 %v2209, label %b345, label %b346
b345:
  %v2210 = mul i64 %v2208, 16
  %v2211 = getelementptr inbounds float, ptr %v2207, i64 %v2210
  %v2212 = mul i64 %v2208, 2
  %v2213 = getelementptr inbounds float, ptr %v2167, i64 %v2212
  br label %b347
b347:
  %v2214 = phi i64 [ 0, %b345 ], [ %v2223, %b348 ]
  %v2215 = icmp slt i64 %v2214, %v2202
  br i1 %v2215, label %b348, label %b349
b348:
  %v2216 = mul i64 %v2214, 2
  %v2217 = getelementptr inbounds float, ptr %v2211, i64 %v2216
  %v2218 = mul i64 %v2214, 768
  %v2219 = getelementptr inbounds float, ptr %v2213, i64 %v2218
  %v2220 = getelementptr inbounds float, ptr %v2217, i64 0
  %v2221 = load <2 x float>, ptr %v2220, align 4
  %v2222 = getelementptr inbounds float, ptr %v2219, i64 0
  store <2 x float> %v2221, ptr %v2222, align 4
  %v2223 = add nsw i64 %v2214, 1
  br label %b347
b349:
  %v2224 = mul i64 %v2202, 2
  %v2225 = getelementptr inbounds float, ptr %v2211, i64 %v2224
  %v2226 = mul i64 %v2202, 768
  %v2227 = getelementptr inbounds float, ptr %v2213, i64 %v2226
  br label %b350
b350:
  %v2228 = phi i64 [ 0, %b349 ], [ %v2233, %b351 ]
  %v2229 = icmp slt i64 %v2228, %v2204
  br i1 %v2229, label %b351, label %b352
b351:
  %v2230 = getelementptr inbounds float, ptr %v2225, i64 %v2228
  %v2231 = load float, ptr %v2230, align 4
  %v2232 = getelementptr inbounds float, ptr %v2227, i64 %v2228
  store float %v2231, ptr %v2232, align 4
  %v2233 = add nsw i64 %v2228, 1
  br label %b350, !llvm.loop !6
b352:
  %v2234 = add nsw i64 %v2208, 1
  br label %b344
b346:
  br label %b353
b353:
  %v2235 = phi i64 [ 0, %b346 ], [ %v2270, %b361 ]
  %v2236 = icmp slt i64 %v2235, 0
  br i1 %v2236, label %b354, label %b355
b354:
  %v2237 = mul i64 %v2192, 8
  %v2238 = add i64 %v2237, %v2235
  %v2239 = getelementptr inbounds float, ptr %v2166, i64 %v2238
  br label %b356
b356:
  %v2240 = phi i64 [ 0, %b354 ], [ %v2258, %b357 ]
  %v2241 = icmp slt i64 %v2240, %v2196
  br i1 %v2241, label %b357, label %b358
b357:
  %v2242 = mul i64 %v2240, 8
  %v2243 = getelementptr inbounds float, ptr %v2239, i64 %v2242
  %v2244 = mul i64 %v2240, 32
  %v2245 = getelementptr inbounds float, ptr %v158, i64 %v2244
  %v2246 = getelementptr inbounds float, ptr %v2243, i64 0
  %v2247 = load <8 x float>, ptr %v2246, align 4
  %v2248 = getelementptr inbounds float, ptr %v2245, i64 0
  store <8 x float> %v2247, ptr %v2248, align 4
  %v2249 = getelementptr inbounds float, ptr %v2243, i64 8
  %v2250 = load <8 x float>, ptr %v2249, align 4
  %v2251 = getelementptr inbounds float, ptr %v2245, i64 8
  store <8 x float> %v2250, ptr %v2251, align 4
  %v2252 = getelementptr inbounds float, ptr %v2243, i64 16
  %v2253 = load <8 x float>, ptr %v2252, align 4
  %v2254 = getelementptr inbounds float, ptr %v2245, i64 16
  store <8 x float> %v2253, ptr %v2254, align 4
  %v2255 = getelementptr inbounds float, ptr %v2243, i64 24
  %v2256 = load <8 x float>, ptr %v2255, align 4
  %v2257 = getelementptr inbounds float, ptr %v2245, i64 24
  store <8 x float> %v2256, ptr %v2257, align 4
  %v2258 = add nsw i64 %v2240, 1
  br label %b356
b358:
  %v2259 = sdiv i64 %v2201, 2
  br label %b359
b359:
  %v2260 = phi i64 [ 0, %b358 ], [ %v2269, %b360 ]
  %v2261 = icmp slt i64 %v2260, %v2259
  br i1 %v2261, label %b360, label %b361
b360:
  %v2262 = mul i64 %v2260, 2
  %v2263 = add i64 %v2197, %v2262
  %v2264 = mul i64 %v2260, 768
  %v2265 = getelementptr inbounds float, ptr %v2167, i64 %v2264
  %v2266 = mul i64 %v2263, 8
  %v2267 = add i64 %v2266, %v2235
  %v2268 = getelementptr inbounds float, ptr %v2181, i64 %v2267
  call void @outer_2x32(ptr %v2265, ptr %v158, i64 %v2196, ptr %v2268, i64 8)
  %v2269 = add nsw i64 %v2260, 1
  br label %b359
b361:
  %v2270 = add nsw i64 %v2235, 32
  br label %b353
b355:
  %v2271 = mul i64 %v2192, 8
  %v2272 = add i64 %v2271, 0
  %v2273 = getelementptr inbounds float, ptr %v2166, i64 %v2272
  br label %b362
b362:
  %v2274 = phi i64 [ 0, %b355 ], [ %v2283, %b363 ]
  %v2275 = icmp slt i64 %v2274, %v2196
  br i1 %v2275, label %b363, label %b364
b363:
  %v2276 = mul i64 %v2274, 8
  %v2277 = getelementptr inbounds float, ptr %v2273, i64 %v2276
  %v2278 = mul i64 %v2274, 8
  %v2279 = getelementptr inbounds float, ptr %v158, i64 %v2278
  %v2280 = getelementptr inbounds float, ptr %v2277, i64 0
  %v2281 = load <8 x float>, ptr %v2280, align 4
  %v2282 = getelementptr inbounds float, ptr %v2279, i64 0
  store <8 x float> %v2281, ptr %v2282, align 4
  %v2283 = add nsw i64 %v2274, 1
  br label %b362
b364:
  %v2284 = sdiv i64 %v2201, 2
  br label %b365
b365:
  %v2285 = phi i64 [ 0, %b364 ], [ %v2294, %b366 ]
  %v2286 = icmp slt i64 %v2285, %v2284
  br i1 %v2286, label %b366, label %b367
b366:
  %v2287 = mul i64 %v2285, 2
  %v2288 = add i64 %v2197, %v2287
  %v2289 = mul i64 %v2285, 768
  %v2290 = getelementptr inbounds float, ptr %v2167, i64 %v2289
  %v2291 = mul i64 %v2288, 8
  %v2292 = add i64 %v2291, 0
  %v2293 = getelementptr inbounds float, ptr %v2181, i64 %v2292
  call void @outer_2x8(ptr %v2290, ptr %v158, i64 %v2196, ptr %v2293, i64 8)
  %v2294 = add nsw i64 %v2285, 1
  br label %b365
b367:
  %v2295 = add nsw i64 %v2197, 64
  br label %b341
b343:
  %v2296 = add nsw i64 %v2192, 384
  br label %b338
b340:
  %v2297 = icmp sgt i64 %v3, 1
  br i1 %v2297, label %b368, label %b369
b368:
  %v2298 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2299 = atomicrmw add ptr %v2298, i64 1 acq_rel
  %v2300 = load i64, ptr %v153, align 8
  %v2301 = add i64 %v2300, 1
  store i64 %v2301, ptr %v153, align 8
  %v2302 = mul i64 %v3, %v2301
  br label %b370
b370:
  %v2303 = load atomic i64, ptr %v2298 acquire, align 8
  %v2304 = icmp slt i64 %v2303, %v2302
  br i1 %v2304, label %b371, label %b372
b371:
  %v2305 = call i32 @sched_yield()
  br label %b370
b372:
  br label %b369
b369:
  %v2306 = mul i64 0, 6
  %v2307 = getelementptr inbounds float, ptr %v96, i64 %v2306
  %v2308 = getelementptr inbounds float, ptr %v2307, i64 0
  %v2309 = mul i64 0, 8
  %v2310 = getelementptr inbounds float, ptr %v10, i64 %v2309
  %v2311 = getelementptr inbounds float, ptr %v2310, i64 0
  %v2312 = getelementptr inbounds float, ptr %v158, i64 12288
  %v2313 = add i64 6, 1
  %v2314 = sdiv i64 %v2313, 2
  %v2315 = add i64 %v2, 1
  %v2316 = mul i64 %v2314, %v2
  %v2317 = sdiv i64 %v2316, %v3
  %v2318 = mul i64 %v2317, 2
  %v2319 = icmp slt i64 %v2318, 6
  %v2320 = select i1 %v2319, i64 %v2318, i64 6
  %v2321 = mul i64 %v2314, %v2315
  %v2322 = sdiv i64 %v2321, %v3
  %v2323 = mul i64 %v2322, 2
  %v2324 = icmp slt i64 %v2323, 6
  %v2325 = select i1 %v2324, i64 %v2323, i64 6
  %v2326 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b373
b373:
  %v2327 = phi i64 [ %v2320, %b369 ], [ %v2335, %b378 ]
  %v2328 = icmp slt i64 %v2327, %v2325
  br i1 %v2328, label %b374, label %b375
b374:
  %v2329 = mul i64 %v2327, 8
  %v2330 = getelementptr inbounds float, ptr %v2326, i64 %v2329
  br label %b376
b376:
  %v2331 = phi i64 [ 0, %b374 ], [ %v2334, %b377 ]
  %v2332 = icmp slt i64 %v2331, 8
  br i1 %v2332, label %b377, label %b378
b377:
  %v2333 = getelementptr inbounds float, ptr %v2330, i64 %v2331
  store float 0x0000000000000000, ptr %v2333, align 4
  %v2334 = add nsw i64 %v2331, 1
  br label %b376
b378:
  %v2335 = add nsw i64 %v2327, 1
  br label %b373
b375:
  %v2336 = mul i64 %v8, 1
  br label %b379
b379:
  %v2337 = phi i64 [ 0, %b375 ], [ %v2441, %b384 ]
  %v2338 = icmp slt i64 %v2337, %v2336
  br i1 %v2338, label %b380, label %b381
b380:
  %v2339 = sub i64 %v2336, %v2337
  %v2340 = icmp slt i64 %v2339, 384
  %v2341 = select i1 %v2340, i64 %v2339, i64 384
  br label %b382
b382:
  %v2342 = phi i64 [ %v2320, %b380 ], [ %v2440, %b408 ]
  %v2343 = icmp slt i64 %v2342, %v2325
  br i1 %v2343, label %b383, label %b384
b383:
  %v2344 = sub i64 %v2325, %v2342
  %v2345 = icmp slt i64 %v2344, 64
  %v2346 = select i1 %v2345, i64 %v2344, i64 64
  %v2347 = sdiv i64 %v2346, 2
  %v2348 = mul i64 %v2347, 2
  %v2349 = sub i64 %v2346, %v2348
  %v2350 = mul i64 %v2337, 6
  %v2351 = add i64 %v2350, %v2342
  %v2352 = getelementptr inbounds float, ptr %v2308, i64 %v2351
  br label %b385
b385:
  %v2353 = phi i64 [ 0, %b383 ], [ %v2379, %b393 ]
  %v2354 = icmp slt i64 %v2353, %v2341
  br i1 %v2354, label %b386, label %b387
b386:
  %v2355 = mul i64 %v2353, 6
  %v2356 = getelementptr inbounds float, ptr %v2352, i64 %v2355
  %v2357 = mul i64 %v2353, 2
  %v2358 = getelementptr inbounds float, ptr %v2312, i64 %v2357
  br label %b388
b388:
  %v2359 = phi i64 [ 0, %b386 ], [ %v2368, %b389 ]
  %v2360 = icmp slt i64 %v2359, %v2347
  br i1 %v2360, label %b389, label %b390
b389:
  %v2361 = mul i64 %v2359, 2
  %v2362 = getelementptr inbounds float, ptr %v2356, i64 %v2361
  %v2363 = mul i64 %v2359, 768
  %v2364 = getelementptr inbounds float, ptr %v2358, i64 %v2363
  %v2365 = getelementptr inbounds float, ptr %v2362, i64 0
  %v2366 = load <2 x float>, ptr %v2365, align 4
  %v2367 = getelementptr inbounds float, ptr %v2364, i64 0
  store <2 x float> %v2366, ptr %v2367, align 4
  %v2368 = add nsw i64 %v2359, 1
  br label %b388
b390:
  %v2369 = mul i64 %v2347, 2
  %v2370 = getelementptr inbounds float, ptr %v2356, i64 %v2369
  %v2371 = mul i64 %v2347, 768
  %v2372 = getelementptr inbounds float, ptr %v2358, i64 %v2371
  br label %b391
b391:
  %v2373 = phi i64 [ 0, %b390 ], [ %v2378, %b392 ]
  %v2374 = icmp slt i64 %v2373, %v2349
  br i1 %v2374, label %b392, label %b393
b392:
  %v2375 = getelementptr inbounds float, ptr %v2370, i64 %v2373
  %v2376 = load float, ptr %v2375, align 4
  %v2377 = getelementptr inbounds float, ptr %v2372, i64 %v2373
  store float %v2376, ptr %v2377, align 4
  %v2378 = add nsw i64 %v2373, 1
  br label %b391, !llvm.loop !9
b393:
  %v2379 = add nsw i64 %v2353, 1
  br label %b385
b387:
  br label %b394
b394:
  %v2380 = phi i64 [ 0, %b387 ], [ %v2415, %b402 ]
  %v2381 = icmp slt i64 %v2380, 0
  br i1 %v2381, label %b395, label %b396
b395:
  %v2382 = mul i64 %v2337, 8
  %v2383 = add i64 %v2382, %v2380
  %v2384 = getelementptr inbounds float, ptr %v2311, i64 %v2383
  br label %b397
b397:
  %v2385 = phi i64 [ 0, %b395 ], [ %v2403, %b398 ]
  %v2386 = icmp slt i64 %v2385, %v2341
  br i1 %v2386, label %b398, label %b399
b398:
  %v2387 = mul i64 %v2385, 8
  %v2388 = getelementptr inbounds float, ptr %v2384, i64 %v2387
  %v2389 = mul i64 %v2385, 32
  %v2390 = getelementptr inbounds float, ptr %v158, i64 %v2389
  %v2391 = getelementptr inbounds float, ptr %v2388, i64 0
  %v2392 = load <8 x float>, ptr %v2391, align 4
  %v2393 = getelementptr inbounds float, ptr %v2390, i64 0
  store <8 x float> %v2392, ptr %v2393, align 4
  %v2394 = getelementptr inbounds float, ptr %v2388, i64 8
  %v2395 = load <8 x float>, ptr %v2394, align 4
  %v2396 = getelementptr inbounds float, ptr %v2390, i64 8
  store <8 x float> %v2395, ptr %v2396, align 4
  %v2397 = getelementptr inbounds float, ptr %v2388, i64 16
  %v2398 = load <8 x float>, ptr %v2397, align 4
  %v2399 = getelementptr inbounds float, ptr %v2390, i64 16
  store <8 x float> %v2398, ptr %v2399, align 4
  %v2400 = getelementptr inbounds float, ptr %v2388, i64 24
  %v2401 = load <8 x float>, ptr %v2400, align 4
  %v2402 = getelementptr inbounds float, ptr %v2390, i64 24
  store <8 x float> %v2401, ptr %v2402, align 4
  %v2403 = add nsw i64 %v2385, 1
  br label %b397
b399:
  %v2404 = sdiv i64 %v2346, 2
  br label %b400
b400:
  %v2405 = phi i64 [ 0, %b399 ], [ %v2414, %b401 ]
  %v2406 = icmp slt i64 %v2405, %v2404
  br i1 %v2406, label %b401, label %b402
b401:
  %v2407 = mul i64 %v2405, 2
  %v2408 = add i64 %v2342, %v2407
  %v2409 = mul i64 %v2405, 768
  %v2410 = getelementptr inbounds float, ptr %v2312, i64 %v2409
  %v2411 = mul i64 %v2408, 8
  %v2412 = add i64 %v2411, %v2380
  %v2413 = getelementptr inbounds float, ptr %v2326, i64 %v2412
  call void @outer_2x32(ptr %v2410, ptr %v158, i64 %v2341, ptr %v2413, i64 8)
  %v2414 = add nsw i64 %v2405, 1
  br label %b400
b402:
  %v2415 = add nsw i64 %v2380, 32
  br label %b394
b396:
  %v2416 = mul i64 %v2337, 8
  %v2417 = add i64 %v2416, 0
  %v2418 = getelementptr inbounds float, ptr %v2311, i64 %v2417
  br label %b403
b403:
  %v2419 = phi i64 [ 0, %b396 ], [ %v2428, %b404 ]
  %v2420 = icmp slt i64 %v2419, %v2341
  br i1 %v2420, label %b404, label %b405
b404:
  %v2421 = mul i64 %v2419, 8
  %v2422 = getelementptr inbounds float, ptr %v2418, i64 %v2421
  %v2423 = mul i64 %v2419, 8
  %v2424 = getelementptr inbounds float, ptr %v158, i64 %v2423
  %v2425 = getelementptr inbounds float, ptr %v2422, i64 0
  %v2426 = load <8 x float>, ptr %v2425, align 4
  %v2427 = getelementptr inbounds float, ptr %v2424, i64 0
  store <8 x float> %v2426, ptr %v2427, align 4
  %v2428 = add nsw i64 %v2419, 1
  br label %b403
b405:
  %v2429 = sdiv i64 %v2346, 2
  br label %b406
b406:
  %v2430 = phi i64 [ 0, %b405 ], [ %v2439, %b407 ]
  %v2431 = icmp slt i64 %v2430, %v2429
  br i1 %v2431, label %b407, label %b408
b407:
  %v2432 = mul i64 %v2430, 2
  %v2433 = add i64 %v2342, %v2432
  %v2434 = mul i64 %v2430, 768
  %v2435 = getelementptr inbounds float, ptr %v2312, i64 %v2434
  %v2436 = mul i64 %v2433, 8
  %v2437 = add i64 %v2436, 0
  %v2438 = getelementptr inbounds float, ptr %v2326, i64 %v2437
  call void @outer_2x8(ptr %v2435, ptr %v158, i64 %v2341, ptr %v2438, i64 8)
  %v2439 = add nsw i64 %v2430, 1
  br label %b406
b408:
  %v2440 = add nsw i64 %v2342, 64
  br label %b382
b384:
  %v2441 = add nsw i64 %v2337, 384
  br label %b379
b381:
  %v2442 = icmp sgt i64 %v3, 1
  br i1 %v2442, label %b409, label %b410
b409:
  %v2443 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2444 = atomicrmw add ptr %v2443, i64 1 acq_rel
  %v2445 = load i64, ptr %v153, align 8
  %v2446 = add i64 %v2445, 1
  store i64 %v2446, ptr %v153, align 8
  %v2447 = mul i64 %v3, %v2446
  br label %b411
b411:
  %v2448 = load atomic i64, ptr %v2443 acquire, align 8
  %v2449 = icmp slt i64 %v2448, %v2447
  br i1 %v2449, label %b412, label %b413
b412:
  %v2450 = call i32 @sched_yield()
  br label %b411
b413:
  br label %b410
b410:
  %v2451 = icmp eq i64 %v2, 0
  br i1 %v2451, label %b414, label %b415
b414:
  %v2452 = icmp ult i64 6, 8
  %v2453 = select i1 %v2452, i64 6, i64 8
  %v2454 = trunc i64 %v2453 to i32
  %v2455 = insertelement <8 x i32> poison, i32 %v2454, i64 0
  %v2456 = shufflevector <8 x i32> %v2455, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2457 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2456
  br label %b416
b416:
  %v2458 = phi i64 [ 0, %b414 ], [ %v2475, %b421 ]
  %v2459 = phi <8 x float> [ splat (float 0x0000000000000000), %b414 ], [ %v2474, %b421 ]
  %v2460 = icmp slt i64 %v2458, %v8
  br i1 %v2460, label %b417, label %b418
b417:
  %v2461 = add i64 %v2458, 128
  %v2462 = icmp slt i64 %v2461, %v8
  %v2463 = select i1 %v2462, i64 %v2461, i64 %v8
  br label %b419
b419:
  %v2464 = phi i64 [ %v2458, %b417 ], [ %v2473, %b420 ]
  %v2465 = phi <8 x float> [ splat (float 0x0000000000000000), %b417 ], [ %v2472, %b420 ]
  %v2466 = icmp slt i64 %v2464, %v2463
  br i1 %v2466, label %b420, label %b421
b420:
  %v2467 = mul i64 %v2464, 6
  %v2468 = getelementptr inbounds float, ptr %v96, i64 %v2467
  %v2469 = add i64 0, 0
  %v2470 = getelementptr inbounds float, ptr %v2468, i64 %v2469
  %v2471 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2470, <8 x i1> %v2457, <8 x float> zeroinitializer)
  %v2472 = fadd <8 x float> %v2465, %v2471
  %v2473 = add nsw i64 %v2464, 1
  br label %b419
b421:
  %v2474 = fadd <8 x float> %v2459, %v2465
  %v2475 = add nsw i64 %v2458, 128
  br label %b416
b418:
  %v2476 = add i64 0, 0
  %v2477 = getelementptr inbounds float, ptr %v44, i64 %v2476
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2459, ptr align 4 %v2477, <8 x i1> %v2457)
  br label %b415
b415:
  %v2478 = icmp sgt i64 %v3, 1
  br i1 %v2478, label %b422, label %b423
b422:
  %v2479 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2480 = atomicrmw add ptr %v2479, i64 1 acq_rel
  %v2481 = load i64, ptr %v153, align 8
  %v2482 = add i64 %v2481, 1
  store i64 %v2482, ptr %v153, align 8
  %v2483 = mul i64 %v3, %v2482
  br label %b424
b424:
  %v2484 = load atomic i64, ptr %v2479 acquire, align 8
  %v2485 = icmp slt i64 %v2484, %v2483
  br i1 %v2485, label %b425, label %b426
b425:
  %v2486 = call i32 @sched_yield()
  br label %b424
b426:
  br label %b423
b423:
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
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare float @llvm.sqrt.f32(float)
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

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
