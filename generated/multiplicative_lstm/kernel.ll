; generated from specs/multiplicative_lstm.yaml by `make generated`: do not edit
; multiplicative_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0, ptr @tile_2x1of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v817 = alloca float, i64 64, align 4
  %v1504 = alloca float, i64 64, align 4
  %v1598 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 5
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
  %v79 = getelementptr inbounds i64, ptr %v1, i64 25
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 27
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 28
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 29
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 30
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 31
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 32
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 33
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v98 = load ptr, ptr %v97, align 4
  %v99 = mul i64 %v2, 0
  %v100 = add i64 %v99, 640
  %v101 = getelementptr inbounds float, ptr %v98, i64 %v100
  %v102 = getelementptr inbounds i64, ptr %v1, i64 4
  %v103 = load i64, ptr %v102, align 8
  %v104 = icmp eq i64 %v103, 0
  br i1 %v104, label %b0, label %b1
b0:
  %v105 = icmp eq i64 %v2, 0
  br i1 %v105, label %b2, label %b3
b2:
  %v106 = add i64 0, 0
  %v107 = getelementptr inbounds float, ptr %v48, i64 %v106
  %v108 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v109, ptr %v107, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v110 = icmp sgt i64 %v3, 1
  br i1 %v110, label %b4, label %b5
b4:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 3
  %v112 = atomicrmw add ptr %v111, i64 1 acq_rel
  %v113 = mul i64 %v3, 1
  br label %b6
b6:
  %v114 = load atomic i64, ptr %v111 acquire, align 8
  %v115 = icmp slt i64 %v114, %v113
  br i1 %v115, label %b7, label %b8
b7:
  %v116 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v117 = getelementptr inbounds i64, ptr %v1, i64 4
  %v118 = load i64, ptr %v117, align 8
  %v119 = icmp eq i64 %v118, 0
  br i1 %v119, label %b9, label %b10
b9:
  %v120 = icmp eq i64 %v2, 0
  br i1 %v120, label %b11, label %b12
b11:
  br label %b13
b13:
  %v121 = phi i64 [ 0, %b11 ], [ %v128, %b14 ]
  %v122 = icmp slt i64 %v121, 64
  br i1 %v122, label %b14, label %b15
b14:
  %v123 = add i64 0, %v121
  %v124 = getelementptr inbounds float, ptr %v12, i64 %v123
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = add i64 0, %v121
  %v127 = getelementptr inbounds float, ptr %v44, i64 %v126
  store <8 x float> %v125, ptr %v127, align 4
  %v128 = add nsw i64 %v121, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v129 = icmp sgt i64 %v3, 1
  br i1 %v129, label %b16, label %b17
b16:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 3
  %v131 = atomicrmw add ptr %v130, i64 1 acq_rel
  %v132 = mul i64 %v3, 2
  br label %b18
b18:
  %v133 = load atomic i64, ptr %v130 acquire, align 8
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b19, label %b20
b19:
  %v135 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 4
  %v137 = load i64, ptr %v136, align 8
  %v138 = icmp eq i64 %v137, 0
  br i1 %v138, label %b21, label %b22
b21:
  %v139 = icmp eq i64 %v2, 0
  br i1 %v139, label %b23, label %b24
b23:
  br label %b25
b25:
  %v140 = phi i64 [ 0, %b23 ], [ %v147, %b26 ]
  %v141 = icmp slt i64 %v140, 256
  br i1 %v141, label %b26, label %b27
b26:
  %v142 = add i64 0, %v140
  %v143 = getelementptr inbounds float, ptr %v14, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = add i64 64, %v140
  %v146 = getelementptr inbounds float, ptr %v44, i64 %v145
  store <8 x float> %v144, ptr %v146, align 4
  %v147 = add nsw i64 %v140, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v148 = icmp sgt i64 %v3, 1
  br i1 %v148, label %b28, label %b29
b28:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 3
  %v150 = atomicrmw add ptr %v149, i64 1 acq_rel
  %v151 = mul i64 %v3, 3
  br label %b30
b30:
  %v152 = load atomic i64, ptr %v149 acquire, align 8
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b31, label %b32
b31:
  %v154 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v155 = getelementptr inbounds i64, ptr %v1, i64 4
  %v156 = load i64, ptr %v155, align 8
  %v157 = icmp eq i64 %v156, 0
  br i1 %v157, label %b33, label %b34
b33:
  %v158 = getelementptr inbounds i64, ptr %v1, i64 34
  %v159 = load i64, ptr %v158, align 8
  %v160 = icmp eq i64 %v159, 0
  br i1 %v160, label %b35, label %b36
b35:
  %v161 = add i64 %v7, 0
  %v162 = sdiv i64 %v161, 1
  %v163 = add i64 %v2, 1
  %v164 = mul i64 %v162, %v2
  %v165 = sdiv i64 %v164, %v3
  %v166 = mul i64 %v165, 1
  %v167 = icmp slt i64 %v166, %v7
  %v168 = select i1 %v167, i64 %v166, i64 %v7
  %v169 = mul i64 %v162, %v163
  %v170 = sdiv i64 %v169, %v3
  %v171 = mul i64 %v170, 1
  %v172 = icmp slt i64 %v171, %v7
  %v173 = select i1 %v172, i64 %v171, i64 %v7
  br label %b37
b37:
  %v174 = phi i64 [ %v168, %b35 ], [ %v185, %b38 ]
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b38, label %b39
b38:
  %v176 = and i64 0, %v72
  %v177 = mul i64 %v176, %v7
  %v178 = add i64 %v177, %v174
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr inbounds float, ptr %v24, i64 %v179
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v180, i64 %v181
  %v183 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = add nsw i64 %v174, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v186 = icmp sgt i64 %v3, 1
  br i1 %v186, label %b40, label %b41
b40:
  %v187 = getelementptr inbounds i64, ptr %v1, i64 3
  %v188 = atomicrmw add ptr %v187, i64 1 acq_rel
  %v189 = mul i64 %v3, 4
  br label %b42
b42:
  %v190 = load atomic i64, ptr %v187 acquire, align 8
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b43, label %b44
b43:
  %v192 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v193 = getelementptr inbounds i64, ptr %v1, i64 4
  %v194 = load i64, ptr %v193, align 8
  %v195 = icmp eq i64 %v194, 0
  br i1 %v195, label %b45, label %b46
b45:
  %v196 = getelementptr inbounds i64, ptr %v1, i64 35
  %v197 = load i64, ptr %v196, align 8
  %v198 = icmp eq i64 %v197, 0
  br i1 %v198, label %b47, label %b48
b47:
  %v199 = add i64 %v7, 0
  %v200 = sdiv i64 %v199, 1
  %v201 = add i64 %v2, 1
  %v202 = mul i64 %v200, %v2
  %v203 = sdiv i64 %v202, %v3
  %v204 = mul i64 %v203, 1
  %v205 = icmp slt i64 %v204, %v7
  %v206 = select i1 %v205, i64 %v204, i64 %v7
  %v207 = mul i64 %v200, %v201
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, %v7
  %v211 = select i1 %v210, i64 %v209, i64 %v7
  br label %b49
b49:
  %v212 = phi i64 [ %v206, %b47 ], [ %v223, %b50 ]
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b50, label %b51
b50:
  %v214 = and i64 0, %v74
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v212
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v26, i64 %v217
  %v219 = add i64 0, 0
  %v220 = getelementptr inbounds float, ptr %v218, i64 %v219
  %v221 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v222, ptr %v220, align 4
  %v223 = add nsw i64 %v212, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v224 = icmp sgt i64 %v3, 1
  br i1 %v224, label %b52, label %b53
b52:
  %v225 = getelementptr inbounds i64, ptr %v1, i64 3
  %v226 = atomicrmw add ptr %v225, i64 1 acq_rel
  %v227 = mul i64 %v3, 5
  br label %b54
b54:
  %v228 = load atomic i64, ptr %v225 acquire, align 8
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b55, label %b56
b55:
  %v230 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v231 = getelementptr inbounds float, ptr %v98, i64 0
  %v232 = getelementptr inbounds i64, ptr %v1, i64 4
  %v233 = load i64, ptr %v232, align 8
  %v234 = icmp eq i64 %v233, 0
  br i1 %v234, label %b57, label %b58
b57:
  %v235 = add i64 2, 0
  %v236 = sdiv i64 %v235, 1
  %v237 = add i64 %v2, 1
  %v238 = mul i64 %v236, %v2
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, 2
  %v242 = select i1 %v241, i64 %v240, i64 2
  %v243 = mul i64 %v236, %v237
  %v244 = sdiv i64 %v243, %v3
  %v245 = mul i64 %v244, 1
  %v246 = icmp slt i64 %v245, 2
  %v247 = select i1 %v246, i64 %v245, i64 2
  %v248 = icmp slt i64 %v247, 1
  %v249 = select i1 %v248, i64 %v247, i64 1
  br label %b59
b59:
  %v250 = phi i64 [ %v242, %b57 ], [ %v695, %b110 ]
  %v251 = icmp slt i64 %v250, %v249
  br i1 %v251, label %b60, label %b61
b60:
  %v252 = mul i64 %v250, 256
  %v253 = mul i64 %v250, 32
  %v254 = add i64 %v252, 0
  %v255 = add i64 %v253, 0
  %v256 = getelementptr inbounds float, ptr %v231, i64 %v254
  %v257 = sub i64 40, %v255
  %v258 = icmp slt i64 %v257, 0
  %v259 = select i1 %v258, i64 0, i64 %v257
  %v260 = icmp ult i64 %v259, 8
  %v261 = select i1 %v260, i64 %v259, i64 8
  %v262 = trunc i64 %v261 to i32
  %v263 = insertelement <8 x i32> poison, i32 %v262, i64 0
  %v264 = shufflevector <8 x i32> %v263, <8 x i32> poison, <8 x i32> zeroinitializer
  %v265 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v264
  %v266 = mul i64 %v255, 8
  %v267 = add i64 0, %v266
  %v268 = getelementptr inbounds float, ptr %v44, i64 %v267
  %v269 = icmp sge i64 %v259, 8
  br i1 %v269, label %b62, label %b63
b62:
  br label %b64
b64:
  %v270 = phi i64 [ 0, %b62 ], [ %v344, %b65 ]
  %v271 = icmp slt i64 %v270, 8
  br i1 %v271, label %b65, label %b66
b65:
  %v272 = add i64 %v270, 0
  %v273 = getelementptr inbounds float, ptr %v268, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = add i64 %v270, 8
  %v276 = getelementptr inbounds float, ptr %v268, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 %v270, 16
  %v279 = getelementptr inbounds float, ptr %v268, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 %v270, 24
  %v282 = getelementptr inbounds float, ptr %v268, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 %v270, 32
  %v285 = getelementptr inbounds float, ptr %v268, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 %v270, 40
  %v288 = getelementptr inbounds float, ptr %v268, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = add i64 %v270, 48
  %v291 = getelementptr inbounds float, ptr %v268, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = add i64 %v270, 56
  %v294 = getelementptr inbounds float, ptr %v268, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v297 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v298 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v299 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v300 = shufflevector <8 x float> %v280, <8 x float> %v292, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v301 = shufflevector <8 x float> %v280, <8 x float> %v292, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v302 = shufflevector <8 x float> %v283, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v303 = shufflevector <8 x float> %v283, <8 x float> %v295, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v304 = shufflevector <8 x float> %v296, <8 x float> %v300, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v305 = shufflevector <8 x float> %v296, <8 x float> %v300, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v306 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v307 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v308 = shufflevector <8 x float> %v297, <8 x float> %v301, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v309 = shufflevector <8 x float> %v297, <8 x float> %v301, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v310 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v311 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v312 = shufflevector <8 x float> %v304, <8 x float> %v306, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v313 = shufflevector <8 x float> %v304, <8 x float> %v306, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v314 = shufflevector <8 x float> %v305, <8 x float> %v307, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v315 = shufflevector <8 x float> %v305, <8 x float> %v307, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v316 = shufflevector <8 x float> %v308, <8 x float> %v310, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v317 = shufflevector <8 x float> %v308, <8 x float> %v310, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v318 = shufflevector <8 x float> %v309, <8 x float> %v311, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v319 = shufflevector <8 x float> %v309, <8 x float> %v311, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v320 = add i64 %v270, 0
  %v321 = mul i64 %v320, 32
  %v322 = getelementptr inbounds float, ptr %v256, i64 %v321
  store <8 x float> %v312, ptr %v322, align 4
  %v323 = add i64 %v270, 1
  %v324 = mul i64 %v323, 32
  %v325 = getelementptr inbounds float, ptr %v256, i64 %v324
  store <8 x float> %v313, ptr %v325, align 4
  %v326 = add i64 %v270, 2
  %v327 = mul i64 %v326, 32
  %v328 = getelementptr inbounds float, ptr %v256, i64 %v327
  store <8 x float> %v314, ptr %v328, align 4
  %v329 = add i64 %v270, 3
  %v330 = mul i64 %v329, 32
  %v331 = getelementptr inbounds float, ptr %v256, i64 %v330
  store <8 x float> %v315, ptr %v331, align 4
  %v332 = add i64 %v270, 4
  %v333 = mul i64 %v332, 32
  %v334 = getelementptr inbounds float, ptr %v256, i64 %v333
  store <8 x float> %v316, ptr %v334, align 4
  %v335 = add i64 %v270, 5
  %v336 = mul i64 %v335, 32
  %v337 = getelementptr inbounds float, ptr %v256, i64 %v336
  store <8 x float> %v317, ptr %v337, align 4
  %v338 = add i64 %v270, 6
  %v339 = mul i64 %v338, 32
  %v340 = getelementptr inbounds float, ptr %v256, i64 %v339
  store <8 x float> %v318, ptr %v340, align 4
  %v341 = add i64 %v270, 7
  %v342 = mul i64 %v341, 32
  %v343 = getelementptr inbounds float, ptr %v256, i64 %v342
  store <8 x float> %v319, ptr %v343, align 4
  %v344 = add nsw i64 %v270, 8
  br label %b64
b66:
  br label %b67
b67:
  %v345 = phi i64 [ 8, %b66 ], [ %v353, %b68 ]
  %v346 = icmp slt i64 %v345, 8
  br i1 %v346, label %b68, label %b69
b68:
  %v347 = mul i64 %v345, 1
  %v348 = getelementptr inbounds float, ptr %v268, i64 %v347
  %v349 = getelementptr float, ptr %v348, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v350 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v349, <8 x i1> %v265, <8 x float> zeroinitializer)
  %v351 = mul i64 %v345, 32
  %v352 = getelementptr inbounds float, ptr %v256, i64 %v351
  store <8 x float> %v350, ptr %v352, align 4
  %v353 = add nsw i64 %v345, 1
  br label %b67
b69:
  br label %b63
b63:
  %v354 = icmp slt i64 %v259, 8
  br i1 %v354, label %b70, label %b71
b70:
  br label %b72
b72:
  %v355 = phi i64 [ 0, %b70 ], [ %v363, %b73 ]
  %v356 = icmp slt i64 %v355, 8
  br i1 %v356, label %b73, label %b74
b73:
  %v357 = mul i64 %v355, 1
  %v358 = getelementptr inbounds float, ptr %v268, i64 %v357
  %v359 = getelementptr float, ptr %v358, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v360 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v359, <8 x i1> %v265, <8 x float> zeroinitializer)
  %v361 = mul i64 %v355, 32
  %v362 = getelementptr inbounds float, ptr %v256, i64 %v361
  store <8 x float> %v360, ptr %v362, align 4
  %v363 = add nsw i64 %v355, 1
  br label %b72
b74:
  br label %b71
b71:
  %v364 = add i64 %v252, 8
  %v365 = add i64 %v253, 8
  %v366 = getelementptr inbounds float, ptr %v231, i64 %v364
  %v367 = sub i64 40, %v365
  %v368 = icmp slt i64 %v367, 0
  %v369 = select i1 %v368, i64 0, i64 %v367
  %v370 = icmp ult i64 %v369, 8
  %v371 = select i1 %v370, i64 %v369, i64 8
  %v372 = trunc i64 %v371 to i32
  %v373 = insertelement <8 x i32> poison, i32 %v372, i64 0
  %v374 = shufflevector <8 x i32> %v373, <8 x i32> poison, <8 x i32> zeroinitializer
  %v375 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v374
  %v376 = mul i64 %v365, 8
  %v377 = add i64 0, %v376
  %v378 = getelementptr inbounds float, ptr %v44, i64 %v377
  %v379 = icmp sge i64 %v369, 8
  br i1 %v379, label %b75, label %b76
b75:
  br label %b77
b77:
  %v380 = phi i64 [ 0, %b75 ], [ %v454, %b78 ]
  %v381 = icmp slt i64 %v380, 8
  br i1 %v381, label %b78, label %b79
b78:
  %v382 = add i64 %v380, 0
  %v383 = getelementptr inbounds float, ptr %v378, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = add i64 %v380, 8
  %v386 = getelementptr inbounds float, ptr %v378, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = add i64 %v380, 16
  %v389 = getelementptr inbounds float, ptr %v378, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = add i64 %v380, 24
  %v392 = getelementptr inbounds float, ptr %v378, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = add i64 %v380, 32
  %v395 = getelementptr inbounds float, ptr %v378, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = add i64 %v380, 40
  %v398 = getelementptr inbounds float, ptr %v378, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = add i64 %v380, 48
  %v401 = getelementptr inbounds float, ptr %v378, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = add i64 %v380, 56
  %v404 = getelementptr inbounds float, ptr %v378, i64 %v403
  %v405 = load <8 x float>, ptr %v404, align 4
  %v406 = shufflevector <8 x float> %v384, <8 x float> %v396, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v407 = shufflevector <8 x float> %v384, <8 x float> %v396, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v408 = shufflevector <8 x float> %v387, <8 x float> %v399, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v409 = shufflevector <8 x float> %v387, <8 x float> %v399, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v410 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v411 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v412 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v413 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v414 = shufflevector <8 x float> %v406, <8 x float> %v410, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v415 = shufflevector <8 x float> %v406, <8 x float> %v410, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v416 = shufflevector <8 x float> %v408, <8 x float> %v412, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v417 = shufflevector <8 x float> %v408, <8 x float> %v412, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v418 = shufflevector <8 x float> %v407, <8 x float> %v411, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v419 = shufflevector <8 x float> %v407, <8 x float> %v411, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v420 = shufflevector <8 x float> %v409, <8 x float> %v413, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v421 = shufflevector <8 x float> %v409, <8 x float> %v413, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v422 = shufflevector <8 x float> %v414, <8 x float> %v416, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v423 = shufflevector <8 x float> %v414, <8 x float> %v416, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v424 = shufflevector <8 x float> %v415, <8 x float> %v417, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v425 = shufflevector <8 x float> %v415, <8 x float> %v417, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v426 = shufflevector <8 x float> %v418, <8 x float> %v420, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v427 = shufflevector <8 x float> %v418, <8 x float> %v420, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v428 = shufflevector <8 x float> %v419, <8 x float> %v421, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v429 = shufflevector <8 x float> %v419, <8 x float> %v421, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v430 = add i64 %v380, 0
  %v431 = mul i64 %v430, 32
  %v432 = getelementptr inbounds float, ptr %v366, i64 %v431
  store <8 x float> %v422, ptr %v432, align 4
  %v433 = add i64 %v380, 1
  %v434 = mul i64 %v433, 32
  %v435 = getelementptr inbounds float, ptr %v366, i64 %v434
  store <8 x float> %v423, ptr %v435, align 4
  %v436 = add i64 %v380, 2
  %v437 = mul i64 %v436, 32
  %v438 = getelementptr inbounds float, ptr %v366, i64 %v437
  store <8 x float> %v424, ptr %v438, align 4
  %v439 = add i64 %v380, 3
  %v440 = mul i64 %v439, 32
  %v441 = getelementptr inbounds float, ptr %v366, i64 %v440
  store <8 x float> %v425, ptr %v441, align 4
  %v442 = add i64 %v380, 4
  %v443 = mul i64 %v442, 32
  %v444 = getelementptr inbounds float, ptr %v366, i64 %v443
  store <8 x float> %v426, ptr %v444, align 4
  %v445 = add i64 %v380, 5
  %v446 = mul i64 %v445, 32
  %v447 = getelementptr inbounds float, ptr %v366, i64 %v446
  store <8 x float> %v427, ptr %v447, align 4
  %v448 = add i64 %v380, 6
  %v449 = mul i64 %v448, 32
  %v450 = getelementptr inbounds float, ptr %v366, i64 %v449
  store <8 x float> %v428, ptr %v450, align 4
  %v451 = add i64 %v380, 7
  %v452 = mul i64 %v451, 32
  %v453 = getelementptr inbounds float, ptr %v366, i64 %v452
  store <8 x float> %v429, ptr %v453, align 4
  %v454 = add nsw i64 %v380, 8
  br label %b77
b79:
  br label %b80
b80:
  %v455 = phi i64 [ 8, %b79 ], [ %v463, %b81 ]
  %v456 = icmp slt i64 %v455, 8
  br i1 %v456, label %b81, label %b82
b81:
  %v457 = mul i64 %v455, 1
  %v458 = getelementptr inbounds float, ptr %v378, i64 %v457
  %v459 = getelementptr float, ptr %v458, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v460 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v459, <8 x i1> %v375, <8 x float> zeroinitializer)
  %v461 = mul i64 %v455, 32
  %v462 = getelementptr inbounds float, ptr %v366, i64 %v461
  store <8 x float> %v460, ptr %v462, align 4
  %v463 = add nsw i64 %v455, 1
  br label %b80
b82:
  br label %b76
b76:
  %v464 = icmp slt i64 %v369, 8
  br i1 %v464, label %b83, label %b84
b83:
  br label %b85
b85:
  %v465 = phi i64 [ 0, %b83 ], [ %v473, %b86 ]
  %v466 = icmp slt i64 %v465, 8
  br i1 %v466, label %b86, label %b87
b86:
  %v467 = mul i64 %v465, 1
  %v468 = getelementptr inbounds float, ptr %v378, i64 %v467
  %v469 = getelementptr float, ptr %v468, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v470 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v469, <8 x i1> %v375, <8 x float> zeroinitializer)
  %v471 = mul i64 %v465, 32
  %v472 = getelementptr inbounds float, ptr %v366, i64 %v471
  store <8 x float> %v470, ptr %v472, align 4
  %v473 = add nsw i64 %v465, 1
  br label %b85
b87:
  br label %b84
b84:
  %v474 = add i64 %v252, 16
  %v475 = add i64 %v253, 16
  %v476 = getelementptr inbounds float, ptr %v231, i64 %v474
  %v477 = sub i64 40, %v475
  %v478 = icmp slt i64 %v477, 0
  %v479 = select i1 %v478, i64 0, i64 %v477
  %v480 = icmp ult i64 %v479, 8
  %v481 = select i1 %v480, i64 %v479, i64 8
  %v482 = trunc i64 %v481 to i32
  %v483 = insertelement <8 x i32> poison, i32 %v482, i64 0
  %v484 = shufflevector <8 x i32> %v483, <8 x i32> poison, <8 x i32> zeroinitializer
  %v485 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v484
  %v486 = mul i64 %v475, 8
  %v487 = add i64 0, %v486
  %v488 = getelementptr inbounds float, ptr %v44, i64 %v487
  %v489 = icmp sge i64 %v479, 8
  br i1 %v489, label %b88, label %b89
b88:
  br label %b90
b90:
  %v490 = phi i64 [ 0, %b88 ], [ %v564, %b91 ]
  %v491 = icmp slt i64 %v490, 8
  br i1 %v491, label %b91, label %b92
b91:
  %v492 = add i64 %v490, 0
  %v493 = getelementptr inbounds float, ptr %v488, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = add i64 %v490, 8
  %v496 = getelementptr inbounds float, ptr %v488, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 %v490, 16
  %v499 = getelementptr inbounds float, ptr %v488, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 %v490, 24
  %v502 = getelementptr inbounds float, ptr %v488, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = add i64 %v490, 32
  %v505 = getelementptr inbounds float, ptr %v488, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = add i64 %v490, 40
  %v508 = getelementptr inbounds float, ptr %v488, i64 %v507
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = add i64 %v490, 48
  %v511 = getelementptr inbounds float, ptr %v488, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = add i64 %v490, 56
  %v514 = getelementptr inbounds float, ptr %v488, i64 %v513
  %v515 = load <8 x float>, ptr %v514, align 4
  %v516 = shufflevector <8 x float> %v494, <8 x float> %v506, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v517 = shufflevector <8 x float> %v494, <8 x float> %v506, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v518 = shufflevector <8 x float> %v497, <8 x float> %v509, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v519 = shufflevector <8 x float> %v497, <8 x float> %v509, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v520 = shufflevector <8 x float> %v500, <8 x float> %v512, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v521 = shufflevector <8 x float> %v500, <8 x float> %v512, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v522 = shufflevector <8 x float> %v503, <8 x float> %v515, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v523 = shufflevector <8 x float> %v503, <8 x float> %v515, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v524 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v525 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v526 = shufflevector <8 x float> %v518, <8 x float> %v522, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v527 = shufflevector <8 x float> %v518, <8 x float> %v522, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v528 = shufflevector <8 x float> %v517, <8 x float> %v521, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v529 = shufflevector <8 x float> %v517, <8 x float> %v521, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v530 = shufflevector <8 x float> %v519, <8 x float> %v523, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v531 = shufflevector <8 x float> %v519, <8 x float> %v523, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v532 = shufflevector <8 x float> %v524, <8 x float> %v526, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v533 = shufflevector <8 x float> %v524, <8 x float> %v526, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v534 = shufflevector <8 x float> %v525, <8 x float> %v527, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v535 = shufflevector <8 x float> %v525, <8 x float> %v527, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v536 = shufflevector <8 x float> %v528, <8 x float> %v530, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v537 = shufflevector <8 x float> %v528, <8 x float> %v530, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v538 = shufflevector <8 x float> %v529, <8 x float> %v531, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v539 = shufflevector <8 x float> %v529, <8 x float> %v531, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v540 = add i64 %v490, 0
  %v541 = mul i64 %v540, 32
  %v542 = getelementptr inbounds float, ptr %v476, i64 %v541
  store <8 x float> %v532, ptr %v542, align 4
  %v543 = add i64 %v490, 1
  %v544 = mul i64 %v543, 32
  %v545 = getelementptr inbounds float, ptr %v476, i64 %v544
  store <8 x float> %v533, ptr %v545, align 4
  %v546 = add i64 %v490, 2
  %v547 = mul i64 %v546, 32
  %v548 = getelementptr inbounds float, ptr %v476, i64 %v547
  store <8 x float> %v534, ptr %v548, align 4
  %v549 = add i64 %v490, 3
  %v550 = mul i64 %v549, 32
  %v551 = getelementptr inbounds float, ptr %v476, i64 %v550
  store <8 x float> %v535, ptr %v551, align 4
  %v552 = add i64 %v490, 4
  %v553 = mul i64 %v552, 32
  %v554 = getelementptr inbounds float, ptr %v476, i64 %v553
  store <8 x float> %v536, ptr %v554, align 4
  %v555 = add i64 %v490, 5
  %v556 = mul i64 %v555, 32
  %v557 = getelementptr inbounds float, ptr %v476, i64 %v556
  store <8 x float> %v537, ptr %v557, align 4
  %v558 = add i64 %v490, 6
  %v559 = mul i64 %v558, 32
  %v560 = getelementptr inbounds float, ptr %v476, i64 %v559
  store <8 x float> %v538, ptr %v560, align 4
  %v561 = add i64 %v490, 7
  %v562 = mul i64 %v561, 32
  %v563 = getelementptr inbounds float, ptr %v476, i64 %v562
  store <8 x float> %v539, ptr %v563, align 4
  %v564 = add nsw i64 %v490, 8
  br label %b90
b92:
  br label %b93
b93:
  %v565 = phi i64 [ 8, %b92 ], [ %v573, %b94 ]
  %v566 = icmp slt i64 %v565, 8
  br i1 %v566, label %b94, label %b95
b94:
  %v567 = mul i64 %v565, 1
  %v568 = getelementptr inbounds float, ptr %v488, i64 %v567
  %v569 = getelementptr float, ptr %v568, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v570 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v569, <8 x i1> %v485, <8 x float> zeroinitializer)
  %v571 = mul i64 %v565, 32
  %v572 = getelementptr inbounds float, ptr %v476, i64 %v571
  store <8 x float> %v570, ptr %v572, align 4
  %v573 = add nsw i64 %v565, 1
  br label %b93
b95:
  br label %b89
b89:
  %v574 = icmp slt i64 %v479, 8
  br i1 %v574, label %b96, label %b97
b96:
  br label %b98
b98:
  %v575 = phi i64 [ 0, %b96 ], [ %v583, %b99 ]
  %v576 = icmp slt i64 %v575, 8
  br i1 %v576, label %b99, label %b100
b99:
  %v577 = mul i64 %v575, 1
  %v578 = getelementptr inbounds float, ptr %v488, i64 %v577
  %v579 = getelementptr float, ptr %v578, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v580 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v579, <8 x i1> %v485, <8 x float> zeroinitializer)
  %v581 = mul i64 %v575, 32
  %v582 = getelementptr inbounds float, ptr %v476, i64 %v581
  store <8 x float> %v580, ptr %v582, align 4
  %v583 = add nsw i64 %v575, 1
  br label %b98
b100:
  br label %b97
b97:
  %v584 = add i64 %v252, 24
  %v585 = add i64 %v253, 24
  %v586 = getelementptr inbounds float, ptr %v231, i64 %v584
  %v587 = sub i64 40, %v585
  %v588 = icmp slt i64 %v587, 0
  %v589 = select i1 %v588, i64 0, i64 %v587
  %v590 = icmp ult i64 %v589, 8
  %v591 = select i1 %v590, i64 %v589, i64 8
  %v592 = trunc i64 %v591 to i32
  %v593 = insertelement <8 x i32> poison, i32 %v592, i64 0
  %v594 = shufflevector <8 x i32> %v593, <8 x i32> poison, <8 x i32> zeroinitializer
  %v595 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v594
  %v596 = mul i64 %v585, 8
  %v597 = add i64 0, %v596
  %v598 = getelementptr inbounds float, ptr %v44, i64 %v597
  %v599 = icmp sge i64 %v589, 8
  br i1 %v599, label %b101, label %b102
b101:
  br label %b103
b103:
  %v600 = phi i64 [ 0, %b101 ], [ %v674, %b104 ]
  %v601 = icmp slt i64 %v600, 8
  br i1 %v601, label %b104, label %b105
b104:
  %v602 = add i64 %v600, 0
  %v603 = getelementptr inbounds float, ptr %v598, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = add i64 %v600, 8
  %v606 = getelementptr inbounds float, ptr %v598, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = add i64 %v600, 16
  %v609 = getelementptr inbounds float, ptr %v598, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = add i64 %v600, 24
  %v612 = getelementptr inbounds float, ptr %v598, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 %v600, 32
  %v615 = getelementptr inbounds float, ptr %v598, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = add i64 %v600, 40
  %v618 = getelementptr inbounds float, ptr %v598, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = add i64 %v600, 48
  %v621 = getelementptr inbounds float, ptr %v598, i64 %v620
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = add i64 %v600, 56
  %v624 = getelementptr inbounds float, ptr %v598, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = shufflevector <8 x float> %v604, <8 x float> %v616, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v627 = shufflevector <8 x float> %v604, <8 x float> %v616, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v628 = shufflevector <8 x float> %v607, <8 x float> %v619, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v629 = shufflevector <8 x float> %v607, <8 x float> %v619, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v630 = shufflevector <8 x float> %v610, <8 x float> %v622, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v631 = shufflevector <8 x float> %v610, <8 x float> %v622, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v632 = shufflevector <8 x float> %v613, <8 x float> %v625, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v633 = shufflevector <8 x float> %v613, <8 x float> %v625, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v634 = shufflevector <8 x float> %v626, <8 x float> %v630, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v635 = shufflevector <8 x float> %v626, <8 x float> %v630, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v636 = shufflevector <8 x float> %v628, <8 x float> %v632, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v637 = shufflevector <8 x float> %v628, <8 x float> %v632, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v638 = shufflevector <8 x float> %v627, <8 x float> %v631, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v639 = shufflevector <8 x float> %v627, <8 x float> %v631, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v640 = shufflevector <8 x float> %v629, <8 x float> %v633, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v641 = shufflevector <8 x float> %v629, <8 x float> %v633, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v642 = shufflevector <8 x float> %v634, <8 x float> %v636, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v643 = shufflevector <8 x float> %v634, <8 x float> %v636, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v644 = shufflevector <8 x float> %v635, <8 x float> %v637, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v645 = shufflevector <8 x float> %v635, <8 x float> %v637, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v646 = shufflevector <8 x float> %v638, <8 x float> %v640, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v647 = shufflevector <8 x float> %v638, <8 x float> %v640, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v648 = shufflevector <8 x float> %v639, <8 x float> %v641, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v649 = shufflevector <8 x float> %v639, <8 x float> %v641, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v650 = add i64 %v600, 0
  %v651 = mul i64 %v650, 32
  %v652 = getelementptr inbounds float, ptr %v586, i64 %v651
  store <8 x float> %v642, ptr %v652, align 4
  %v653 = add i64 %v600, 1
  %v654 = mul i64 %v653, 32
  %v655 = getelementptr inbounds float, ptr %v586, i64 %v654
  store <8 x float> %v643, ptr %v655, align 4
  %v656 = add i64 %v600, 2
  %v657 = mul i64 %v656, 32
  %v658 = getelementptr inbounds float, ptr %v586, i64 %v657
  store <8 x float> %v644, ptr %v658, align 4
  %v659 = add i64 %v600, 3
  %v660 = mul i64 %v659, 32
  %v661 = getelementptr inbounds float, ptr %v586, i64 %v660
  store <8 x float> %v645, ptr %v661, align 4
  %v662 = add i64 %v600, 4
  %v663 = mul i64 %v662, 32
  %v664 = getelementptr inbounds float, ptr %v586, i64 %v663
  store <8 x float> %v646, ptr %v664, align 4
  %v665 = add i64 %v600, 5
  %v666 = mul i64 %v665, 32
  %v667 = getelementptr inbounds float, ptr %v586, i64 %v666
  store <8 x float> %v647, ptr %v667, align 4
  %v668 = add i64 %v600, 6
  %v669 = mul i64 %v668, 32
  %v670 = getelementptr inbounds float, ptr %v586, i64 %v669
  store <8 x float> %v648, ptr %v670, align 4
  %v671 = add i64 %v600, 7
  %v672 = mul i64 %v671, 32
  %v673 = getelementptr inbounds float, ptr %v586, i64 %v672
  store <8 x float> %v649, ptr %v673, align 4
  %v674 = add nsw i64 %v600, 8
  br label %b103
b105:
  br label %b106
b106:
  %v675 = phi i64 [ 8, %b105 ], [ %v683, %b107 ]
  %v676 = icmp slt i64 %v675, 8
  br i1 %v676, label %b107, label %b108
b107:
  %v677 = mul i64 %v675, 1
  %v678 = getelementptr inbounds float, ptr %v598, i64 %v677
  %v679 = getelementptr float, ptr %v678, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v680 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v679, <8 x i1> %v595, <8 x float> zeroinitializer)
  %v681 = mul i64 %v675, 32
  %v682 = getelementptr inbounds float, ptr %v586, i64 %v681
  store <8 x float> %v680, ptr %v682, align 4
  %v683 = add nsw i64 %v675, 1
  br label %b106
b108:
  br label %b102
b102:
  %v684 = icmp slt i64 %v589, 8
  br i1 %v684, label %b109, label %b110
b109:
  br label %b111
b111:
  %v685 = phi i64 [ 0, %b109 ], [ %v693, %b112 ]
  %v686 = icmp slt i64 %v685, 8
  br i1 %v686, label %b112, label %b113
b112:
  %v687 = mul i64 %v685, 1
  %v688 = getelementptr inbounds float, ptr %v598, i64 %v687
  %v689 = getelementptr float, ptr %v688, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v690 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v689, <8 x i1> %v595, <8 x float> zeroinitializer)
  %v691 = mul i64 %v685, 32
  %v692 = getelementptr inbounds float, ptr %v586, i64 %v691
  store <8 x float> %v690, ptr %v692, align 4
  %v693 = add nsw i64 %v685, 1
  br label %b111
b113:
  br label %b110
b110:
  %v694 = add i64 %v252, 256
  %v695 = add nsw i64 %v250, 1
  br label %b59
b61:
  %v696 = icmp eq i64 %v247, 2
  br i1 %v696, label %b114, label %b115
b114:
  %v697 = mul i64 1, 256
  %v698 = mul i64 1, 32
  %v699 = add i64 %v697, 0
  %v700 = add i64 %v698, 0
  %v701 = getelementptr inbounds float, ptr %v231, i64 %v699
  %v702 = sub i64 40, %v700
  %v703 = icmp slt i64 %v702, 0
  %v704 = select i1 %v703, i64 0, i64 %v702
  %v705 = icmp ult i64 %v704, 8
  %v706 = select i1 %v705, i64 %v704, i64 8
  %v707 = trunc i64 %v706 to i32
  %v708 = insertelement <8 x i32> poison, i32 %v707, i64 0
  %v709 = shufflevector <8 x i32> %v708, <8 x i32> poison, <8 x i32> zeroinitializer
  %v710 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v709
  %v711 = mul i64 %v700, 8
  %v712 = add i64 0, %v711
  %v713 = getelementptr inbounds float, ptr %v44, i64 %v712
  %v714 = icmp sge i64 %v704, 8
  br i1 %v714, label %b116, label %b117
b116:
  br label %b118
b118:
  %v715 = phi i64 [ 0, %b116 ], [ %v789, %b119 ]
  %v716 = icmp slt i64 %v715, 8
  br i1 %v716, label %b119, label %b120
b119:
  %v717 = add i64 %v715, 0
  %v718 = getelementptr inbounds float, ptr %v713, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = add i64 %v715, 8
  %v721 = getelementptr inbounds float, ptr %v713, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = add i64 %v715, 16
  %v724 = getelementptr inbounds float, ptr %v713, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = add i64 %v715, 24
  %v727 = getelementptr inbounds float, ptr %v713, i64 %v726
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = add i64 %v715, 32
  %v730 = getelementptr inbounds float, ptr %v713, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = add i64 %v715, 40
  %v733 = getelementptr inbounds float, ptr %v713, i64 %v732
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = add i64 %v715, 48
  %v736 = getelementptr inbounds float, ptr %v713, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = add i64 %v715, 56
  %v739 = getelementptr inbounds float, ptr %v713, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = shufflevector <8 x float> %v719, <8 x float> %v731, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v742 = shufflevector <8 x float> %v719, <8 x float> %v731, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v743 = shufflevector <8 x float> %v722, <8 x float> %v734, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v744 = shufflevector <8 x float> %v722, <8 x float> %v734, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v745 = shufflevector <8 x float> %v725, <8 x float> %v737, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v746 = shufflevector <8 x float> %v725, <8 x float> %v737, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v747 = shufflevector <8 x float> %v728, <8 x float> %v740, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v748 = shufflevector <8 x float> %v728, <8 x float> %v740, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v749 = shufflevector <8 x float> %v741, <8 x float> %v745, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v750 = shufflevector <8 x float> %v741, <8 x float> %v745, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v751 = shufflevector <8 x float> %v743, <8 x float> %v747, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v752 = shufflevector <8 x float> %v743, <8 x float> %v747, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v753 = shufflevector <8 x float> %v742, <8 x float> %v746, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v754 = shufflevector <8 x float> %v742, <8 x float> %v746, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v755 = shufflevector <8 x float> %v744, <8 x float> %v748, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v756 = shufflevector <8 x float> %v744, <8 x float> %v748, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v757 = shufflevector <8 x float> %v749, <8 x float> %v751, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v758 = shufflevector <8 x float> %v749, <8 x float> %v751, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v759 = shufflevector <8 x float> %v750, <8 x float> %v752, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v760 = shufflevector <8 x float> %v750, <8 x float> %v752, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v761 = shufflevector <8 x float> %v753, <8 x float> %v755, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v762 = shufflevector <8 x float> %v753, <8 x float> %v755, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v763 = shufflevector <8 x float> %v754, <8 x float> %v756, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v764 = shufflevector <8 x float> %v754, <8 x float> %v756, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v765 = add i64 %v715, 0
  %v766 = mul i64 %v765, 8
  %v767 = getelementptr inbounds float, ptr %v701, i64 %v766
  store <8 x float> %v757, ptr %v767, align 4
  %v768 = add i64 %v715, 1
  %v769 = mul i64 %v768, 8
  %v770 = getelementptr inbounds float, ptr %v701, i64 %v769
  store <8 x float> %v758, ptr %v770, align 4
  %v771 = add i64 %v715, 2
  %v772 = mul i64 %v771, 8
  %v773 = getelementptr inbounds float, ptr %v701, i64 %v772
  store <8 x float> %v759, ptr %v773, align 4
  %v774 = add i64 %v715, 3
  %v775 = mul i64 %v774, 8
  %v776 = getelementptr inbounds float, ptr %v701, i64 %v775
  store <8 x float> %v760, ptr %v776, align 4
  %v777 = add i64 %v715, 4
  %v778 = mul i64 %v777, 8
  %v779 = getelementptr inbounds float, ptr %v701, i64 %v778
  store <8 x float> %v761, ptr %v779, align 4
  %v780 = add i64 %v715, 5
  %v781 = mul i64 %v780, 8
  %v782 = getelementptr inbounds float, ptr %v701, i64 %v781
  store <8 x float> %v762, ptr %v782, align 4
  %v783 = add i64 %v715, 6
  %v784 = mul i64 %v783, 8
  %v785 = getelementptr inbounds float, ptr %v701, i64 %v784
  store <8 x float> %v763, ptr %v785, align 4
  %v786 = add i64 %v715, 7
  %v787 = mul i64 %v786, 8
  %v788 = getelementptr inbounds float, ptr %v701, i64 %v787
  store <8 x float> %v764, ptr %v788, align 4
  %v789 = add nsw i64 %v715, 8
  br label %b118
b120:
  br label %b121
b121:
  %v790 = phi i64 [ 8, %b120 ], [ %v798, %b122 ]
  %v791 = icmp slt i64 %v790, 8
  br i1 %v791, label %b122, label %b123
b122:
  %v792 = mul i64 %v790, 1
  %v793 = getelementptr inbounds float, ptr %v713, i64 %v792
  %v794 = getelementptr float, ptr %v793, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v795 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v794, <8 x i1> %v710, <8 x float> zeroinitializer)
  %v796 = mul i64 %v790, 8
  %v797 = getelementptr inbounds float, ptr %v701, i64 %v796
  store <8 x float> %v795, ptr %v797, align 4
  %v798 = add nsw i64 %v790, 1
  br label %b121
b123:
  br label %b117
b117:
  %v799 = icmp slt i64 %v704, 8
  br i1 %v799, label %b124, label %b125
b124:
  br label %b126
b126:
  %v800 = phi i64 [ 0, %b124 ], [ %v808, %b127 ]
  %v801 = icmp slt i64 %v800, 8
  br i1 %v801, label %b127, label %b128
b127:
  %v802 = mul i64 %v800, 1
  %v803 = getelementptr inbounds float, ptr %v713, i64 %v802
  %v804 = getelementptr float, ptr %v803, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v805 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v804, <8 x i1> %v710, <8 x float> zeroinitializer)
  %v806 = mul i64 %v800, 8
  %v807 = getelementptr inbounds float, ptr %v701, i64 %v806
  store <8 x float> %v805, ptr %v807, align 4
  %v808 = add nsw i64 %v800, 1
  br label %b126
b128:
  br label %b125
b125:
  %v809 = add i64 %v697, 64
  br label %b115
b115:
  br label %b58
b58:
  %v810 = icmp sgt i64 %v3, 1
  br i1 %v810, label %b129, label %b130
b129:
  %v811 = getelementptr inbounds i64, ptr %v1, i64 3
  %v812 = atomicrmw add ptr %v811, i64 1 acq_rel
  %v813 = mul i64 %v3, 6
  br label %b131
b131:
  %v814 = load atomic i64, ptr %v811 acquire, align 8
  %v815 = icmp slt i64 %v814, %v813
  br i1 %v815, label %b132, label %b133
b132:
  %v816 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v818 = add i64 %v8, 0
  %v819 = sdiv i64 %v818, 1
  %v820 = add i64 %v2, 1
  %v821 = mul i64 %v819, %v2
  %v822 = sdiv i64 %v821, %v3
  %v823 = mul i64 %v822, 1
  %v824 = icmp slt i64 %v823, %v8
  %v825 = select i1 %v824, i64 %v823, i64 %v8
  %v826 = mul i64 %v819, %v820
  %v827 = sdiv i64 %v826, %v3
  %v828 = mul i64 %v827, 1
  %v829 = icmp slt i64 %v828, %v8
  %v830 = select i1 %v829, i64 %v828, i64 %v8
  br label %b134
b134:
  %v831 = phi i64 [ %v825, %b130 ], [ %v890, %b139 ]
  %v832 = icmp slt i64 %v831, %v830
  br i1 %v832, label %b135, label %b136
b135:
  %v833 = add i64 %v831, 96
  %v834 = icmp slt i64 %v833, %v830
  %v835 = select i1 %v834, i64 %v833, i64 %v830
  br label %b137
b137:
  %v836 = phi i64 [ 0, %b135 ], [ %v889, %b142 ]
  %v837 = icmp slt i64 %v836, 2
  br i1 %v837, label %b138, label %b139
b138:
  %v838 = sub i64 %v835, %v831
  %v839 = sub i64 2, 1
  %v840 = add i64 %v838, %v839
  %v841 = sdiv i64 %v840, 2
  br label %b140
b140:
  %v842 = phi i64 [ 0, %b138 ], [ %v888, %b147 ]
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b141, label %b142
b141:
  %v844 = mul i64 %v838, %v842
  %v845 = sdiv i64 %v844, %v841
  %v846 = add i64 %v831, %v845
  %v847 = add i64 %v842, 1
  %v848 = mul i64 %v838, %v847
  %v849 = sdiv i64 %v848, %v841
  %v850 = add i64 %v831, %v849
  %v851 = mul i64 %v836, 256
  %v852 = getelementptr inbounds float, ptr %v231, i64 %v851
  %v853 = sub i64 %v850, %v846
  %v854 = mul i64 %v846, 8
  %v855 = getelementptr inbounds float, ptr %v10, i64 %v854
  %v856 = getelementptr inbounds float, ptr %v855, i64 0
  %v857 = icmp eq i64 %v836, 1
  %v858 = select i1 %v857, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v859 = sub i64 %v853, 1
  %v860 = getelementptr inbounds ptr, ptr %v858, i64 %v859
  %v861 = load ptr, ptr %v860, align 4
  %v862 = icmp sgt i64 %v853, 0
  br i1 %v862, label %b143, label %b144
b143:
  call void %v861(ptr %v856, i64 8, ptr %v852, i64 8, ptr %v817)
  br label %b144
b144:
  %v863 = icmp eq i64 %v836, 1
  %v864 = select i1 %v863, i64 64, i64 256
  %v865 = add i64 %v851, %v864
  br label %b145
b145:
  %v866 = phi i64 [ %v846, %b144 ], [ %v887, %b150 ]
  %v867 = icmp slt i64 %v866, %v850
  br i1 %v867, label %b146, label %b147
b146:
  %v868 = sub i64 %v866, %v846
  %v869 = mul i64 %v868, 32
  %v870 = getelementptr inbounds float, ptr %v817, i64 %v869
  %v871 = mul i64 %v866, 40
  %v872 = getelementptr inbounds float, ptr %v50, i64 %v871
  %v873 = icmp eq i64 %v836, 1
  %v874 = select i1 %v873, i64 1, i64 4
  br label %b148
b148:
  %v875 = phi i64 [ 0, %b146 ], [ %v886, %b149 ]
  %v876 = icmp slt i64 %v875, %v874
  br i1 %v876, label %b149, label %b150
b149:
  %v877 = mul i64 %v836, 4
  %v878 = add i64 %v877, %v875
  %v879 = mul i64 %v878, 8
  %v880 = add i64 0, %v875
  %v881 = mul i64 %v880, 8
  %v882 = getelementptr inbounds float, ptr %v870, i64 %v881
  %v883 = load <8 x float>, ptr %v882, align 4
  %v884 = add i64 0, %v879
  %v885 = getelementptr inbounds float, ptr %v872, i64 %v884
  store <8 x float> %v883, ptr %v885, align 4
  %v886 = add nsw i64 %v875, 1
  br label %b148
b150:
  %v887 = add nsw i64 %v866, 1
  br label %b145
b147:
  %v888 = add nsw i64 %v842, 1
  br label %b140
b142:
  %v889 = add nsw i64 %v836, 1
  br label %b137
b139:
  %v890 = add nsw i64 %v831, 96
  br label %b134
b136:
  %v891 = icmp sgt i64 %v3, 1
  br i1 %v891, label %b151, label %b152
b151:
  %v892 = getelementptr inbounds i64, ptr %v1, i64 3
  %v893 = atomicrmw add ptr %v892, i64 1 acq_rel
  %v894 = mul i64 %v3, 7
  br label %b153
b153:
  %v895 = load atomic i64, ptr %v892 acquire, align 8
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b154, label %b155
b154:
  %v897 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v898 = getelementptr inbounds float, ptr %v98, i64 320
  %v899 = getelementptr inbounds float, ptr %v98, i64 384
  %v900 = getelementptr inbounds i64, ptr %v1, i64 4
  %v901 = load i64, ptr %v900, align 8
  %v902 = icmp eq i64 %v901, 0
  br i1 %v902, label %b156, label %b157
b156:
  %v903 = add i64 1, 0
  %v904 = sdiv i64 %v903, 1
  %v905 = add i64 %v2, 1
  %v906 = mul i64 %v904, %v2
  %v907 = sdiv i64 %v906, %v3
  %v908 = mul i64 %v907, 1
  %v909 = icmp slt i64 %v908, 1
  %v910 = select i1 %v909, i64 %v908, i64 1
  %v911 = mul i64 %v904, %v905
  %v912 = sdiv i64 %v911, %v3
  %v913 = mul i64 %v912, 1
  %v914 = icmp slt i64 %v913, 1
  %v915 = select i1 %v914, i64 %v913, i64 1
  %v916 = icmp slt i64 %v915, 1
  %v917 = select i1 %v916, i64 %v915, i64 1
  br label %b158
b158:
  %v918 = phi i64 [ %v910, %b156 ], [ %v1033, %b170 ]
  %v919 = icmp slt i64 %v918, %v917
  br i1 %v919, label %b159, label %b160
b159:
  %v920 = mul i64 %v918, 64
  %v921 = mul i64 %v918, 8
  %v922 = add i64 %v920, 0
  %v923 = add i64 %v921, 0
  %v924 = getelementptr inbounds float, ptr %v898, i64 %v922
  %v925 = sub i64 8, %v923
  %v926 = icmp slt i64 %v925, 0
  %v927 = select i1 %v926, i64 0, i64 %v925
  %v928 = icmp ult i64 %v927, 8
  %v929 = select i1 %v928, i64 %v927, i64 8
  %v930 = trunc i64 %v929 to i32
  %v931 = insertelement <8 x i32> poison, i32 %v930, i64 0
  %v932 = shufflevector <8 x i32> %v931, <8 x i32> poison, <8 x i32> zeroinitializer
  %v933 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v932
  %v934 = mul i64 %v923, 8
  %v935 = add i64 0, %v934
  %v936 = getelementptr inbounds float, ptr %v16, i64 %v935
  %v937 = icmp sge i64 %v927, 8
  br i1 %v937, label %b161, label %b162
b161:
  br label %b163
b163:
  %v938 = phi i64 [ 0, %b161 ], [ %v1012, %b164 ]
  %v939 = icmp slt i64 %v938, 8
  br i1 %v939, label %b164, label %b165
b164:
  %v940 = add i64 %v938, 0
  %v941 = getelementptr inbounds float, ptr %v936, i64 %v940
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = add i64 %v938, 8
  %v944 = getelementptr inbounds float, ptr %v936, i64 %v943
  %v945 = load <8 x float>, ptr %v944, align 4
  %v946 = add i64 %v938, 16
  %v947 = getelementptr inbounds float, ptr %v936, i64 %v946
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = add i64 %v938, 24
  %v950 = getelementptr inbounds float, ptr %v936, i64 %v949
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = add i64 %v938, 32
  %v953 = getelementptr inbounds float, ptr %v936, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = add i64 %v938, 40
  %v956 = getelementptr inbounds float, ptr %v936, i64 %v955
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = add i64 %v938, 48
  %v959 = getelementptr inbounds float, ptr %v936, i64 %v958
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = add i64 %v938, 56
  %v962 = getelementptr inbounds float, ptr %v936, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = shufflevector <8 x float> %v942, <8 x float> %v954, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v965 = shufflevector <8 x float> %v942, <8 x float> %v954, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v966 = shufflevector <8 x float> %v945, <8 x float> %v957, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v967 = shufflevector <8 x float> %v945, <8 x float> %v957, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v968 = shufflevector <8 x float> %v948, <8 x float> %v960, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v969 = shufflevector <8 x float> %v948, <8 x float> %v960, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v970 = shufflevector <8 x float> %v951, <8 x float> %v963, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v971 = shufflevector <8 x float> %v951, <8 x float> %v963, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v972 = shufflevector <8 x float> %v964, <8 x float> %v968, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v973 = shufflevector <8 x float> %v964, <8 x float> %v968, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v974 = shufflevector <8 x float> %v966, <8 x float> %v970, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v975 = shufflevector <8 x float> %v966, <8 x float> %v970, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v976 = shufflevector <8 x float> %v965, <8 x float> %v969, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v977 = shufflevector <8 x float> %v965, <8 x float> %v969, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v978 = shufflevector <8 x float> %v967, <8 x float> %v971, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v979 = shufflevector <8 x float> %v967, <8 x float> %v971, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v980 = shufflevector <8 x float> %v972, <8 x float> %v974, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v981 = shufflevector <8 x float> %v972, <8 x float> %v974, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v982 = shufflevector <8 x float> %v973, <8 x float> %v975, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v983 = shufflevector <8 x float> %v973, <8 x float> %v975, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v984 = shufflevector <8 x float> %v976, <8 x float> %v978, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v985 = shufflevector <8 x float> %v976, <8 x float> %v978, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v986 = shufflevector <8 x float> %v977, <8 x float> %v979, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v987 = shufflevector <8 x float> %v977, <8 x float> %v979, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v988 = add i64 %v938, 0
  %v989 = mul i64 %v988, 8
  %v990 = getelementptr inbounds float, ptr %v924, i64 %v989
  store <8 x float> %v980, ptr %v990, align 4
  %v991 = add i64 %v938, 1
  %v992 = mul i64 %v991, 8
  %v993 = getelementptr inbounds float, ptr %v924, i64 %v992
  store <8 x float> %v981, ptr %v993, align 4
  %v994 = add i64 %v938, 2
  %v995 = mul i64 %v994, 8
  %v996 = getelementptr inbounds float, ptr %v924, i64 %v995
  store <8 x float> %v982, ptr %v996, align 4
  %v997 = add i64 %v938, 3
  %v998 = mul i64 %v997, 8
  %v999 = getelementptr inbounds float, ptr %v924, i64 %v998
  store <8 x float> %v983, ptr %v999, align 4
  %v1000 = add i64 %v938, 4
  %v1001 = mul i64 %v1000, 8
  %v1002 = getelementptr inbounds float, ptr %v924, i64 %v1001
  store <8 x float> %v984, ptr %v1002, align 4
  %v1003 = add i64 %v938, 5
  %v1004 = mul i64 %v1003, 8
  %v1005 = getelementptr inbounds float, ptr %v924, i64 %v1004
  store <8 x float> %v985, ptr %v1005, align 4
  %v1006 = add i64 %v938, 6
  %v1007 = mul i64 %v1006, 8
  %v1008 = getelementptr inbounds float, ptr %v924, i64 %v1007
  store <8 x float> %v986, ptr %v1008, align 4
  %v1009 = add i64 %v938, 7
  %v1010 = mul i64 %v1009, 8
  %v1011 = getelementptr inbounds float, ptr %v924, i64 %v1010
  store <8 x float> %v987, ptr %v1011, align 4
  %v1012 = add nsw i64 %v938, 8
  br label %b163
b165:
  br label %b166
b166:
  %v1013 = phi i64 [ 8, %b165 ], [ %v1021, %b167 ]
  %v1014 = icmp slt i64 %v1013, 8
  br i1 %v1014, label %b167, label %b168
b167:
  %v1015 = mul i64 %v1013, 1
  %v1016 = getelementptr inbounds float, ptr %v936, i64 %v1015
  %v1017 = getelementptr float, ptr %v1016, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1018 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1017, <8 x i1> %v933, <8 x float> zeroinitializer)
  %v1019 = mul i64 %v1013, 8
  %v1020 = getelementptr inbounds float, ptr %v924, i64 %v1019
  store <8 x float> %v1018, ptr %v1020, align 4
  %v1021 = add nsw i64 %v1013, 1
  br label %b166
b168:
  br label %b162
b162:
  %v1022 = icmp slt i64 %v927, 8
  br i1 %v1022, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1023 = phi i64 [ 0, %b169 ], [ %v1031, %b172 ]
  %v1024 = icmp slt i64 %v1023, 8
  br i1 %v1024, label %b172, label %b173
b172:
  %v1025 = mul i64 %v1023, 1
  %v1026 = getelementptr inbounds float, ptr %v936, i64 %v1025
  %v1027 = getelementptr float, ptr %v1026, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1028 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1027, <8 x i1> %v933, <8 x float> zeroinitializer)
  %v1029 = mul i64 %v1023, 8
  %v1030 = getelementptr inbounds float, ptr %v924, i64 %v1029
  store <8 x float> %v1028, ptr %v1030, align 4
  %v1031 = add nsw i64 %v1023, 1
  br label %b171
b173:
  br label %b170
b170:
  %v1032 = add i64 %v920, 64
  %v1033 = add nsw i64 %v918, 1
  br label %b158
b160:
  %v1034 = add i64 1, 0
  %v1035 = sdiv i64 %v1034, 1
  %v1036 = add i64 %v2, 1
  %v1037 = mul i64 %v1035, %v2
  %v1038 = sdiv i64 %v1037, %v3
  %v1039 = mul i64 %v1038, 1
  %v1040 = icmp slt i64 %v1039, 1
  %v1041 = select i1 %v1040, i64 %v1039, i64 1
  %v1042 = mul i64 %v1035, %v1036
  %v1043 = sdiv i64 %v1042, %v3
  %v1044 = mul i64 %v1043, 1
  %v1045 = icmp slt i64 %v1044, 1
  %v1046 = select i1 %v1045, i64 %v1044, i64 1
  %v1047 = icmp slt i64 %v1046, 1
  %v1048 = select i1 %v1047, i64 %v1046, i64 1
  br label %b174
b174:
  %v1049 = phi i64 [ %v1041, %b160 ], [ %v1494, %b225 ]
  %v1050 = icmp slt i64 %v1049, %v1048
  br i1 %v1050, label %b175, label %b176
b175:
  %v1051 = mul i64 %v1049, 256
  %v1052 = mul i64 %v1049, 8
  %v1053 = add i64 %v1051, 0
  %v1054 = add i64 %v1052, 0
  %v1055 = getelementptr inbounds float, ptr %v899, i64 %v1053
  %v1056 = sub i64 8, %v1054
  %v1057 = icmp slt i64 %v1056, 0
  %v1058 = select i1 %v1057, i64 0, i64 %v1056
  %v1059 = icmp ult i64 %v1058, 8
  %v1060 = select i1 %v1059, i64 %v1058, i64 8
  %v1061 = trunc i64 %v1060 to i32
  %v1062 = insertelement <8 x i32> poison, i32 %v1061, i64 0
  %v1063 = shufflevector <8 x i32> %v1062, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1064 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1063
  %v1065 = mul i64 %v1054, 8
  %v1066 = add i64 64, %v1065
  %v1067 = getelementptr inbounds float, ptr %v18, i64 %v1066
  %v1068 = icmp sge i64 %v1058, 8
  br i1 %v1068, label %b177, label %b178
b177:
  br label %b179
b179:
  %v1069 = phi i64 [ 0, %b177 ], [ %v1143, %b180 ]
  %v1070 = icmp slt i64 %v1069, 8
  br i1 %v1070, label %b180, label %b181
b180:
  %v1071 = add i64 %v1069, 0
  %v1072 = getelementptr inbounds float, ptr %v1067, i64 %v1071
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = add i64 %v1069, 8
  %v1075 = getelementptr inbounds float, ptr %v1067, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = add i64 %v1069, 16
  %v1078 = getelementptr inbounds float, ptr %v1067, i64 %v1077
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = add i64 %v1069, 24
  %v1081 = getelementptr inbounds float, ptr %v1067, i64 %v1080
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = add i64 %v1069, 32
  %v1084 = getelementptr inbounds float, ptr %v1067, i64 %v1083
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = add i64 %v1069, 40
  %v1087 = getelementptr inbounds float, ptr %v1067, i64 %v1086
  %v1088 = load <8 x float>, ptr %v1087, align 4
  %v1089 = add i64 %v1069, 48
  %v1090 = getelementptr inbounds float, ptr %v1067, i64 %v1089
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = add i64 %v1069, 56
  %v1093 = getelementptr inbounds float, ptr %v1067, i64 %v1092
  %v1094 = load <8 x float>, ptr %v1093, align 4
  %v1095 = shufflevector <8 x float> %v1073, <8 x float> %v1085, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1096 = shufflevector <8 x float> %v1073, <8 x float> %v1085, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1097 = shufflevector <8 x float> %v1076, <8 x float> %v1088, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1098 = shufflevector <8 x float> %v1076, <8 x float> %v1088, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1099 = shufflevector <8 x float> %v1079, <8 x float> %v1091, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1100 = shufflevector <8 x float> %v1079, <8 x float> %v1091, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1101 = shufflevector <8 x float> %v1082, <8 x float> %v1094, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1102 = shufflevector <8 x float> %v1082, <8 x float> %v1094, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1103 = shufflevector <8 x float> %v1095, <8 x float> %v1099, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1104 = shufflevector <8 x float> %v1095, <8 x float> %v1099, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1105 = shufflevector <8 x float> %v1097, <8 x float> %v1101, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1106 = shufflevector <8 x float> %v1097, <8 x float> %v1101, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1107 = shufflevector <8 x float> %v1096, <8 x float> %v1100, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1108 = shufflevector <8 x float> %v1096, <8 x float> %v1100, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1109 = shufflevector <8 x float> %v1098, <8 x float> %v1102, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1110 = shufflevector <8 x float> %v1098, <8 x float> %v1102, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1111 = shufflevector <8 x float> %v1103, <8 x float> %v1105, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1112 = shufflevector <8 x float> %v1103, <8 x float> %v1105, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1113 = shufflevector <8 x float> %v1104, <8 x float> %v1106, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1114 = shufflevector <8 x float> %v1104, <8 x float> %v1106, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1115 = shufflevector <8 x float> %v1107, <8 x float> %v1109, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1116 = shufflevector <8 x float> %v1107, <8 x float> %v1109, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1117 = shufflevector <8 x float> %v1108, <8 x float> %v1110, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1118 = shufflevector <8 x float> %v1108, <8 x float> %v1110, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1119 = add i64 %v1069, 0
  %v1120 = mul i64 %v1119, 32
  %v1121 = getelementptr inbounds float, ptr %v1055, i64 %v1120
  store <8 x float> %v1111, ptr %v1121, align 4
  %v1122 = add i64 %v1069, 1
  %v1123 = mul i64 %v1122, 32
  %v1124 = getelementptr inbounds float, ptr %v1055, i64 %v1123
  store <8 x float> %v1112, ptr %v1124, align 4
  %v1125 = add i64 %v1069, 2
  %v1126 = mul i64 %v1125, 32
  %v1127 = getelementptr inbounds float, ptr %v1055, i64 %v1126
  store <8 x float> %v1113, ptr %v1127, align 4
  %v1128 = add i64 %v1069, 3
  %v1129 = mul i64 %v1128, 32
  %v1130 = getelementptr inbounds float, ptr %v1055, i64 %v1129
  store <8 x float> %v1114, ptr %v1130, align 4
  %v1131 = add i64 %v1069, 4
  %v1132 = mul i64 %v1131, 32
  %v1133 = getelementptr inbounds float, ptr %v1055, i64 %v1132
  store <8 x float> %v1115, ptr %v1133, align 4
  %v1134 = add i64 %v1069, 5
  %v1135 = mul i64 %v1134, 32
  %v1136 = getelementptr inbounds float, ptr %v1055, i64 %v1135
  store <8 x float> %v1116, ptr %v1136, align 4
  %v1137 = add i64 %v1069, 6
  %v1138 = mul i64 %v1137, 32
  %v1139 = getelementptr inbounds float, ptr %v1055, i64 %v1138
  store <8 x float> %v1117, ptr %v1139, align 4
  %v1140 = add i64 %v1069, 7
  %v1141 = mul i64 %v1140, 32
  %v1142 = getelementptr inbounds float, ptr %v1055, i64 %v1141
  store <8 x float> %v1118, ptr %v1142, align 4
  %v1143 = add nsw i64 %v1069, 8
  br label %b179
b181:
  br label %b182
b182:
  %v1144 = phi i64 [ 8, %b181 ], [ %v1152, %b183 ]
  %v1145 = icmp slt i64 %v1144, 8
  br i1 %v1145, label %b183, label %b184
b183:
  %v1146 = mul i64 %v1144, 1
  %v1147 = getelementptr inbounds float, ptr %v1067, i64 %v1146
  %v1148 = getelementptr float, ptr %v1147, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1149 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1148, <8 x i1> %v1064, <8 x float> zeroinitializer)
  %v1150 = mul i64 %v1144, 32
  %v1151 = getelementptr inbounds float, ptr %v1055, i64 %v1150
  store <8 x float> %v1149, ptr %v1151, align 4
  %v1152 = add nsw i64 %v1144, 1
  br label %b182
b184:
  br label %b178
b178:
  %v1153 = icmp slt i64 %v1058, 8
  br i1 %v1153, label %b185, label %b186
b185:
  br label %b187
b187:
  %v1154 = phi i64 [ 0, %b185 ], [ %v1162, %b188 ]
  %v1155 = icmp slt i64 %v1154, 8
  br i1 %v1155, label %b188, label %b189
b188:
  %v1156 = mul i64 %v1154, 1
  %v1157 = getelementptr inbounds float, ptr %v1067, i64 %v1156
  %v1158 = getelementptr float, ptr %v1157, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1159 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1158, <8 x i1> %v1064, <8 x float> zeroinitializer)
  %v1160 = mul i64 %v1154, 32
  %v1161 = getelementptr inbounds float, ptr %v1055, i64 %v1160
  store <8 x float> %v1159, ptr %v1161, align 4
  %v1162 = add nsw i64 %v1154, 1
  br label %b187
b189:
  br label %b186
b186:
  %v1163 = add i64 %v1051, 8
  %v1164 = add i64 %v1052, 0
  %v1165 = getelementptr inbounds float, ptr %v899, i64 %v1163
  %v1166 = sub i64 8, %v1164
  %v1167 = icmp slt i64 %v1166, 0
  %v1168 = select i1 %v1167, i64 0, i64 %v1166
  %v1169 = icmp ult i64 %v1168, 8
  %v1170 = select i1 %v1169, i64 %v1168, i64 8
  %v1171 = trunc i64 %v1170 to i32
  %v1172 = insertelement <8 x i32> poison, i32 %v1171, i64 0
  %v1173 = shufflevector <8 x i32> %v1172, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1174 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1173
  %v1175 = mul i64 %v1164, 8
  %v1176 = add i64 0, %v1175
  %v1177 = getelementptr inbounds float, ptr %v18, i64 %v1176
  %v1178 = icmp sge i64 %v1168, 8
  br i1 %v1178, label %b190, label %b191
b190:
  br label %b192
b192:
  %v1179 = phi i64 [ 0, %b190 ], [ %v1253, %b193 ]
  %v1180 = icmp slt i64 %v1179, 8
  br i1 %v1180, label %b193, label %b194
b193:
  %v1181 = add i64 %v1179, 0
  %v1182 = getelementptr inbounds float, ptr %v1177, i64 %v1181
  %v1183 = load <8 x float>, ptr %v1182, align 4
  %v1184 = add i64 %v1179, 8
  %v1185 = getelementptr inbounds float, ptr %v1177, i64 %v1184
  %v1186 = load <8 x float>, ptr %v1185, align 4
  %v1187 = add i64 %v1179, 16
  %v1188 = getelementptr inbounds float, ptr %v1177, i64 %v1187
  %v1189 = load <8 x float>, ptr %v1188, align 4
  %v1190 = add i64 %v1179, 24
  %v1191 = getelementptr inbounds float, ptr %v1177, i64 %v1190
  %v1192 = load <8 x float>, ptr %v1191, align 4
  %v1193 = add i64 %v1179, 32
  %v1194 = getelementptr inbounds float, ptr %v1177, i64 %v1193
  %v1195 = load <8 x float>, ptr %v1194, align 4
  %v1196 = add i64 %v1179, 40
  %v1197 = getelementptr inbounds float, ptr %v1177, i64 %v1196
  %v1198 = load <8 x float>, ptr %v1197, align 4
  %v1199 = add i64 %v1179, 48
  %v1200 = getelementptr inbounds float, ptr %v1177, i64 %v1199
  %v1201 = load <8 x float>, ptr %v1200, align 4
  %v1202 = add i64 %v1179, 56
  %v1203 = getelementptr inbounds float, ptr %v1177, i64 %v1202
  %v1204 = load <8 x float>, ptr %v1203, align 4
  %v1205 = shufflevector <8 x float> %v1183, <8 x float> %v1195, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1206 = shufflevector <8 x float> %v1183, <8 x float> %v1195, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1207 = shufflevector <8 x float> %v1186, <8 x float> %v1198, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1208 = shufflevector <8 x float> %v1186, <8 x float> %v1198, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1209 = shufflevector <8 x float> %v1189, <8 x float> %v1201, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1210 = shufflevector <8 x float> %v1189, <8 x float> %v1201, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1211 = shufflevector <8 x float> %v1192, <8 x float> %v1204, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1212 = shufflevector <8 x float> %v1192, <8 x float> %v1204, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1213 = shufflevector <8 x float> %v1205, <8 x float> %v1209, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1214 = shufflevector <8 x float> %v1205, <8 x float> %v1209, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1215 = shufflevector <8 x float> %v1207, <8 x float> %v1211, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1216 = shufflevector <8 x float> %v1207, <8 x float> %v1211, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1217 = shufflevector <8 x float> %v1206, <8 x float> %v1210, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1218 = shufflevector <8 x float> %v1206, <8 x float> %v1210, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1219 = shufflevector <8 x float> %v1208, <8 x float> %v1212, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1220 = shufflevector <8 x float> %v1208, <8 x float> %v1212, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1221 = shufflevector <8 x float> %v1213, <8 x float> %v1215, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1222 = shufflevector <8 x float> %v1213, <8 x float> %v1215, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1223 = shufflevector <8 x float> %v1214, <8 x float> %v1216, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1224 = shufflevector <8 x float> %v1214, <8 x float> %v1216, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1225 = shufflevector <8 x float> %v1217, <8 x float> %v1219, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1226 = shufflevector <8 x float> %v1217, <8 x float> %v1219, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1227 = shufflevector <8 x float> %v1218, <8 x float> %v1220, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1228 = shufflevector <8 x float> %v1218, <8 x float> %v1220, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1229 = add i64 %v1179, 0
  %v1230 = mul i64 %v1229, 32
  %v1231 = getelementptr inbounds float, ptr %v1165, i64 %v1230
  store <8 x float> %v1221, ptr %v1231, align 4
  %v1232 = add i64 %v1179, 1
  %v1233 = mul i64 %v1232, 32
  %v1234 = getelementptr inbounds float, ptr %v1165, i64 %v1233
  store <8 x float> %v1222, ptr %v1234, align 4
  %v1235 = add i64 %v1179, 2
  %v1236 = mul i64 %v1235, 32
  %v1237 = getelementptr inbounds float, ptr %v1165, i64 %v1236
  store <8 x float> %v1223, ptr %v1237, align 4
  %v1238 = add i64 %v1179, 3
  %v1239 = mul i64 %v1238, 32
  %v1240 = getelementptr inbounds float, ptr %v1165, i64 %v1239
  store <8 x float> %v1224, ptr %v1240, align 4
  %v1241 = add i64 %v1179, 4
  %v1242 = mul i64 %v1241, 32
  %v1243 = getelementptr inbounds float, ptr %v1165, i64 %v1242
  store <8 x float> %v1225, ptr %v1243, align 4
  %v1244 = add i64 %v1179, 5
  %v1245 = mul i64 %v1244, 32
  %v1246 = getelementptr inbounds float, ptr %v1165, i64 %v1245
  store <8 x float> %v1226, ptr %v1246, align 4
  %v1247 = add i64 %v1179, 6
  %v1248 = mul i64 %v1247, 32
  %v1249 = getelementptr inbounds float, ptr %v1165, i64 %v1248
  store <8 x float> %v1227, ptr %v1249, align 4
  %v1250 = add i64 %v1179, 7
  %v1251 = mul i64 %v1250, 32
  %v1252 = getelementptr inbounds float, ptr %v1165, i64 %v1251
  store <8 x float> %v1228, ptr %v1252, align 4
  %v1253 = add nsw i64 %v1179, 8
  br label %b192
b194:
  br label %b195
b195:
  %v1254 = phi i64 [ 8, %b194 ], [ %v1262, %b196 ]
  %v1255 = icmp slt i64 %v1254, 8
  br i1 %v1255, label %b196, label %b197
b196:
  %v1256 = mul i64 %v1254, 1
  %v1257 = getelementptr inbounds float, ptr %v1177, i64 %v1256
  %v1258 = getelementptr float, ptr %v1257, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1259 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1258, <8 x i1> %v1174, <8 x float> zeroinitializer)
  %v1260 = mul i64 %v1254, 32
  %v1261 = getelementptr inbounds float, ptr %v1165, i64 %v1260
  store <8 x float> %v1259, ptr %v1261, align 4
  %v1262 = add nsw i64 %v1254, 1
  br label %b195
b197:
  br label %b191
b191:
  %v1263 = icmp slt i64 %v1168, 8
  br i1 %v1263, label %b198, label %b199
b198:
  br label %b200
b200:
  %v1264 = phi i64 [ 0, %b198 ], [ %v1272, %b201 ]
  %v1265 = icmp slt i64 %v1264, 8
  br i1 %v1265, label %b201, label %b202
b201:
  %v1266 = mul i64 %v1264, 1
  %v1267 = getelementptr inbounds float, ptr %v1177, i64 %v1266
  %v1268 = getelementptr float, ptr %v1267, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1269 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1268, <8 x i1> %v1174, <8 x float> zeroinitializer)
  %v1270 = mul i64 %v1264, 32
  %v1271 = getelementptr inbounds float, ptr %v1165, i64 %v1270
  store <8 x float> %v1269, ptr %v1271, align 4
  %v1272 = add nsw i64 %v1264, 1
  br label %b200
b202:
  br label %b199
b199:
  %v1273 = add i64 %v1051, 16
  %v1274 = add i64 %v1052, 0
  %v1275 = getelementptr inbounds float, ptr %v899, i64 %v1273
  %v1276 = sub i64 8, %v1274
  %v1277 = icmp slt i64 %v1276, 0
  %v1278 = select i1 %v1277, i64 0, i64 %v1276
  %v1279 = icmp ult i64 %v1278, 8
  %v1280 = select i1 %v1279, i64 %v1278, i64 8
  %v1281 = trunc i64 %v1280 to i32
  %v1282 = insertelement <8 x i32> poison, i32 %v1281, i64 0
  %v1283 = shufflevector <8 x i32> %v1282, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1284 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1283
  %v1285 = mul i64 %v1274, 8
  %v1286 = add i64 192, %v1285
  %v1287 = getelementptr inbounds float, ptr %v18, i64 %v1286
  %v1288 = icmp sge i64 %v1278, 8
  br i1 %v1288, label %b203, label %b204
b203:
  br label %b205
b205:
  %v1289 = phi i64 [ 0, %b203 ], [ %v1363, %b206 ]
  %v1290 = icmp slt i64 %v1289, 8
  br i1 %v1290, label %b206, label %b207
b206:
  %v1291 = add i64 %v1289, 0
  %v1292 = getelementptr inbounds float, ptr %v1287, i64 %v1291
  %v1293 = load <8 x float>, ptr %v1292, align 4
  %v1294 = add i64 %v1289, 8
  %v1295 = getelementptr inbounds float, ptr %v1287, i64 %v1294
  %v1296 = load <8 x float>, ptr %v1295, align 4
  %v1297 = add i64 %v1289, 16
  %v1298 = getelementptr inbounds float, ptr %v1287, i64 %v1297
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = add i64 %v1289, 24
  %v1301 = getelementptr inbounds float, ptr %v1287, i64 %v1300
  %v1302 = load <8 x float>, ptr %v1301, align 4
  %v1303 = add i64 %v1289, 32
  %v1304 = getelementptr inbounds float, ptr %v1287, i64 %v1303
  %v1305 = load <8 x float>, ptr %v1304, align 4
  %v1306 = add i64 %v1289, 40
  %v1307 = getelementptr inbounds float, ptr %v1287, i64 %v1306
  %v1308 = load <8 x float>, ptr %v1307, align 4
  %v1309 = add i64 %v1289, 48
  %v1310 = getelementptr inbounds float, ptr %v1287, i64 %v1309
  %v1311 = load <8 x float>, ptr %v1310, align 4
  %v1312 = add i64 %v1289, 56
  %v1313 = getelementptr inbounds float, ptr %v1287, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = shufflevector <8 x float> %v1293, <8 x float> %v1305, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1316 = shufflevector <8 x float> %v1293, <8 x float> %v1305, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1317 = shufflevector <8 x float> %v1296, <8 x float> %v1308, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1318 = shufflevector <8 x float> %v1296, <8 x float> %v1308, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1319 = shufflevector <8 x float> %v1299, <8 x float> %v1311, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1320 = shufflevector <8 x float> %v1299, <8 x float> %v1311, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1321 = shufflevector <8 x float> %v1302, <8 x float> %v1314, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1322 = shufflevector <8 x float> %v1302, <8 x float> %v1314, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1323 = shufflevector <8 x float> %v1315, <8 x float> %v1319, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1324 = shufflevector <8 x float> %v1315, <8 x float> %v1319, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1325 = shufflevector <8 x float> %v1317, <8 x float> %v1321, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1326 = shufflevector <8 x float> %v1317, <8 x float> %v1321, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1327 = shufflevector <8 x float> %v1316, <8 x float> %v1320, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1328 = shufflevector <8 x float> %v1316, <8 x float> %v1320, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1329 = shufflevector <8 x float> %v1318, <8 x float> %v1322, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1330 = shufflevector <8 x float> %v1318, <8 x float> %v1322, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1331 = shufflevector <8 x float> %v1323, <8 x float> %v1325, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1332 = shufflevector <8 x float> %v1323, <8 x float> %v1325, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1333 = shufflevector <8 x float> %v1324, <8 x float> %v1326, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1334 = shufflevector <8 x float> %v1324, <8 x float> %v1326, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1335 = shufflevector <8 x float> %v1327, <8 x float> %v1329, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1336 = shufflevector <8 x float> %v1327, <8 x float> %v1329, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1337 = shufflevector <8 x float> %v1328, <8 x float> %v1330, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1338 = shufflevector <8 x float> %v1328, <8 x float> %v1330, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1339 = add i64 %v1289, 0
  %v1340 = mul i64 %v1339, 32
  %v1341 = getelementptr inbounds float, ptr %v1275, i64 %v1340
  store <8 x float> %v1331, ptr %v1341, align 4
  %v1342 = add i64 %v1289, 1
  %v1343 = mul i64 %v1342, 32
  %v1344 = getelementptr inbounds float, ptr %v1275, i64 %v1343
  store <8 x float> %v1332, ptr %v1344, align 4
  %v1345 = add i64 %v1289, 2
  %v1346 = mul i64 %v1345, 32
  %v1347 = getelementptr inbounds float, ptr %v1275, i64 %v1346
  store <8 x float> %v1333, ptr %v1347, align 4
  %v1348 = add i64 %v1289, 3
  %v1349 = mul i64 %v1348, 32
  %v1350 = getelementptr inbounds float, ptr %v1275, i64 %v1349
  store <8 x float> %v1334, ptr %v1350, align 4
  %v1351 = add i64 %v1289, 4
  %v1352 = mul i64 %v1351, 32
  %v1353 = getelementptr inbounds float, ptr %v1275, i64 %v1352
  store <8 x float> %v1335, ptr %v1353, align 4
  %v1354 = add i64 %v1289, 5
  %v1355 = mul i64 %v1354, 32
  %v1356 = getelementptr inbounds float, ptr %v1275, i64 %v1355
  store <8 x float> %v1336, ptr %v1356, align 4
  %v1357 = add i64 %v1289, 6
  %v1358 = mul i64 %v1357, 32
  %v1359 = getelementptr inbounds float, ptr %v1275, i64 %v1358
  store <8 x float> %v1337, ptr %v1359, align 4
  %v1360 = add i64 %v1289, 7
  %v1361 = mul i64 %v1360, 32
  %v1362 = getelementptr inbounds float, ptr %v1275, i64 %v1361
  store <8 x float> %v1338, ptr %v1362, align 4
  %v1363 = add nsw i64 %v1289, 8
  br label %b205
b207:
  br label %b208
b208:
  %v1364 = phi i64 [ 8, %b207 ], [ %v1372, %b209 ]
  %v1365 = icmp slt i64 %v1364, 8
  br i1 %v1365, label %b209, label %b210
b209:
  %v1366 = mul i64 %v1364, 1
  %v1367 = getelementptr inbounds float, ptr %v1287, i64 %v1366
  %v1368 = getelementptr float, ptr %v1367, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1369 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1368, <8 x i1> %v1284, <8 x float> zeroinitializer)
  %v1370 = mul i64 %v1364, 32
  %v1371 = getelementptr inbounds float, ptr %v1275, i64 %v1370
  store <8 x float> %v1369, ptr %v1371, align 4
  %v1372 = add nsw i64 %v1364, 1
  br label %b208
b210:
  br label %b204
b204:
  %v1373 = icmp slt i64 %v1278, 8
  br i1 %v1373, label %b211, label %b212
b211:
  br label %b213
b213:
  %v1374 = phi i64 [ 0, %b211 ], [ %v1382, %b214 ]
  %v1375 = icmp slt i64 %v1374, 8
  br i1 %v1375, label %b214, label %b215
b214:
  %v1376 = mul i64 %v1374, 1
  %v1377 = getelementptr inbounds float, ptr %v1287, i64 %v1376
  %v1378 = getelementptr float, ptr %v1377, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1379 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1378, <8 x i1> %v1284, <8 x float> zeroinitializer)
  %v1380 = mul i64 %v1374, 32
  %v1381 = getelementptr inbounds float, ptr %v1275, i64 %v1380
  store <8 x float> %v1379, ptr %v1381, align 4
  %v1382 = add nsw i64 %v1374, 1
  br label %b213
b215:
  br label %b212
b212:
  %v1383 = add i64 %v1051, 24
  %v1384 = add i64 %v1052, 0
  %v1385 = getelementptr inbounds float, ptr %v899, i64 %v1383
  %v1386 = sub i64 8, %v1384
  %v1387 = icmp slt i64 %v1386, 0
  %v1388 = select i1 %v1387, i64 0, i64 %v1386
  %v1389 = icmp ult i64 %v1388, 8
  %v1390 = select i1 %v1389, i64 %v1388, i64 8
  %v1391 = trunc i64 %v1390 to i32
  %v1392 = insertelement <8 x i32> poison, i32 %v1391, i64 0
  %v1393 = shufflevector <8 x i32> %v1392, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1394 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1393
  %v1395 = mul i64 %v1384, 8
  %v1396 = add i64 128, %v1395
  %v1397 = getelementptr inbounds float, ptr %v18, i64 %v1396
  %v1398 = icmp sge i64 %v1388, 8
  br i1 %v1398, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1399 = phi i64 [ 0, %b216 ], [ %v1473, %b219 ]
  %v1400 = icmp slt i64 %v1399, 8
  br i1 %v1400, label %b219, label %b220
b219:
  %v1401 = add i64 %v1399, 0
  %v1402 = getelementptr inbounds float, ptr %v1397, i64 %v1401
  %v1403 = load <8 x float>, ptr %v1402, align 4
  %v1404 = add i64 %v1399, 8
  %v1405 = getelementptr inbounds float, ptr %v1397, i64 %v1404
  %v1406 = load <8 x float>, ptr %v1405, align 4
  %v1407 = add i64 %v1399, 16
  %v1408 = getelementptr inbounds float, ptr %v1397, i64 %v1407
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = add i64 %v1399, 24
  %v1411 = getelementptr inbounds float, ptr %v1397, i64 %v1410
  %v1412 = load <8 x float>, ptr %v1411, align 4
  %v1413 = add i64 %v1399, 32
  %v1414 = getelementptr inbounds float, ptr %v1397, i64 %v1413
  %v1415 = load <8 x float>, ptr %v1414, align 4
  %v1416 = add i64 %v1399, 40
  %v1417 = getelementptr inbounds float, ptr %v1397, i64 %v1416
  %v1418 = load <8 x float>, ptr %v1417, align 4
  %v1419 = add i64 %v1399, 48
  %v1420 = getelementptr inbounds float, ptr %v1397, i64 %v1419
  %v1421 = load <8 x float>, ptr %v1420, align 4
  %v1422 = add i64 %v1399, 56
  %v1423 = getelementptr inbounds float, ptr %v1397, i64 %v1422
  %v1424 = load <8 x float>, ptr %v1423, align 4
  %v1425 = shufflevector <8 x float> %v1403, <8 x float> %v1415, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1426 = shufflevector <8 x float> %v1403, <8 x float> %v1415, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1427 = shufflevector <8 x float> %v1406, <8 x float> %v1418, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1428 = shufflevector <8 x float> %v1406, <8 x float> %v1418, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1429 = shufflevector <8 x float> %v1409, <8 x float> %v1421, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1430 = shufflevector <8 x float> %v1409, <8 x float> %v1421, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1431 = shufflevector <8 x float> %v1412, <8 x float> %v1424, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1432 = shufflevector <8 x float> %v1412, <8 x float> %v1424, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1433 = shufflevector <8 x float> %v1425, <8 x float> %v1429, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1434 = shufflevector <8 x float> %v1425, <8 x float> %v1429, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1435 = shufflevector <8 x float> %v1427, <8 x float> %v1431, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1436 = shufflevector <8 x float> %v1427, <8 x float> %v1431, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1437 = shufflevector <8 x float> %v1426, <8 x float> %v1430, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1438 = shufflevector <8 x float> %v1426, <8 x float> %v1430, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1439 = shufflevector <8 x float> %v1428, <8 x float> %v1432, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1440 = shufflevector <8 x float> %v1428, <8 x float> %v1432, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1441 = shufflevector <8 x float> %v1433, <8 x float> %v1435, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1442 = shufflevector <8 x float> %v1433, <8 x float> %v1435, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1443 = shufflevector <8 x float> %v1434, <8 x float> %v1436, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1444 = shufflevector <8 x float> %v1434, <8 x float> %v1436, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1445 = shufflevector <8 x float> %v1437, <8 x float> %v1439, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1446 = shufflevector <8 x float> %v1437, <8 x float> %v1439, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1447 = shufflevector <8 x float> %v1438, <8 x float> %v1440, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1448 = shufflevector <8 x float> %v1438, <8 x float> %v1440, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1449 = add i64 %v1399, 0
  %v1450 = mul i64 %v1449, 32
  %v1451 = getelementptr inbounds float, ptr %v1385, i64 %v1450
  store <8 x float> %v1441, ptr %v1451, align 4
  %v1452 = add i64 %v1399, 1
  %v1453 = mul i64 %v1452, 32
  %v1454 = getelementptr inbounds float, ptr %v1385, i64 %v1453
  store <8 x float> %v1442, ptr %v1454, align 4
  %v1455 = add i64 %v1399, 2
  %v1456 = mul i64 %v1455, 32
  %v1457 = getelementptr inbounds float, ptr %v1385, i64 %v1456
  store <8 x float> %v1443, ptr %v1457, align 4
  %v1458 = add i64 %v1399, 3
  %v1459 = mul i64 %v1458, 32
  %v1460 = getelementptr inbounds float, ptr %v1385, i64 %v1459
  store <8 x float> %v1444, ptr %v1460, align 4
  %v1461 = add i64 %v1399, 4
  %v1462 = mul i64 %v1461, 32
  %v1463 = getelementptr inbounds float, ptr %v1385, i64 %v1462
  store <8 x float> %v1445, ptr %v1463, align 4
  %v1464 = add i64 %v1399, 5
  %v1465 = mul i64 %v1464, 32
  %v1466 = getelementptr inbounds float, ptr %v1385, i64 %v1465
  store <8 x float> %v1446, ptr %v1466, align 4
  %v1467 = add i64 %v1399, 6
  %v1468 = mul i64 %v1467, 32
  %v1469 = getelementptr inbounds float, ptr %v1385, i64 %v1468
  store <8 x float> %v1447, ptr %v1469, align 4
  %v1470 = add i64 %v1399, 7
  %v1471 = mul i64 %v1470, 32
  %v1472 = getelementptr inbounds float, ptr %v1385, i64 %v1471
  store <8 x float> %v1448, ptr %v1472, align 4
  %v1473 = add nsw i64 %v1399, 8
  br label %b218
b220:
  br label %b221
b221:
  %v1474 = phi i64 [ 8, %b220 ], [ %v1482, %b222 ]
  %v1475 = icmp slt i64 %v1474, 8
  br i1 %v1475, label %b222, label %b223
b222:
  %v1476 = mul i64 %v1474, 1
  %v1477 = getelementptr inbounds float, ptr %v1397, i64 %v1476
  %v1478 = getelementptr float, ptr %v1477, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1479 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1478, <8 x i1> %v1394, <8 x float> zeroinitializer)
  %v1480 = mul i64 %v1474, 32
  %v1481 = getelementptr inbounds float, ptr %v1385, i64 %v1480
  store <8 x float> %v1479, ptr %v1481, align 4
  %v1482 = add nsw i64 %v1474, 1
  br label %b221
b223:
  br label %b217
b217:
  %v1483 = icmp slt i64 %v1388, 8
  br i1 %v1483, label %b224, label %b225
b224:
  br label %b226
b226:
  %v1484 = phi i64 [ 0, %b224 ], [ %v1492, %b227 ]
  %v1485 = icmp slt i64 %v1484, 8
  br i1 %v1485, label %b227, label %b228
b227:
  %v1486 = mul i64 %v1484, 1
  %v1487 = getelementptr inbounds float, ptr %v1397, i64 %v1486
  %v1488 = getelementptr float, ptr %v1487, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1489 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1488, <8 x i1> %v1394, <8 x float> zeroinitializer)
  %v1490 = mul i64 %v1484, 32
  %v1491 = getelementptr inbounds float, ptr %v1385, i64 %v1490
  store <8 x float> %v1489, ptr %v1491, align 4
  %v1492 = add nsw i64 %v1484, 1
  br label %b226
b228:
  br label %b225
b225:
  %v1493 = add i64 %v1051, 256
  %v1494 = add nsw i64 %v1049, 1
  br label %b174
b176:
  br label %b157
b157:
  %v1495 = icmp sgt i64 %v3, 1
  br i1 %v1495, label %b229, label %b230
b229:
  %v1496 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1497 = atomicrmw add ptr %v1496, i64 1 acq_rel
  %v1498 = mul i64 %v3, 8
  br label %b231
b231:
  %v1499 = load atomic i64, ptr %v1496 acquire, align 8
  %v1500 = icmp slt i64 %v1499, %v1498
  br i1 %v1500, label %b232, label %b233
b232:
  %v1501 = call i32 @sched_yield()
  br label %b231
b233:
  br label %b230
b230:
  br label %b234
b234:
  %v1502 = phi i64 [ 0, %b230 ], [ %v1910, %b256 ]
  %v1503 = icmp slt i64 %v1502, %v5
  br i1 %v1503, label %b235, label %b236
b235:
  %v1505 = add i64 %v7, 0
  %v1506 = sdiv i64 %v1505, 1
  %v1507 = add i64 %v2, 1
  %v1508 = mul i64 %v1506, %v2
  %v1509 = sdiv i64 %v1508, %v3
  %v1510 = mul i64 %v1509, 1
  %v1511 = icmp slt i64 %v1510, %v7
  %v1512 = select i1 %v1511, i64 %v1510, i64 %v7
  %v1513 = mul i64 %v1506, %v1507
  %v1514 = sdiv i64 %v1513, %v3
  %v1515 = mul i64 %v1514, 1
  %v1516 = icmp slt i64 %v1515, %v7
  %v1517 = select i1 %v1516, i64 %v1515, i64 %v7
  br label %b237
b237:
  %v1518 = phi i64 [ %v1512, %b235 ], [ %v1597, %b242 ]
  %v1519 = icmp slt i64 %v1518, %v1517
  br i1 %v1519, label %b238, label %b239
b238:
  %v1520 = add i64 %v1518, 96
  %v1521 = icmp slt i64 %v1520, %v1517
  %v1522 = select i1 %v1521, i64 %v1520, i64 %v1517
  br label %b240
b240:
  %v1523 = phi i64 [ 0, %b238 ], [ %v1596, %b245 ]
  %v1524 = icmp slt i64 %v1523, 1
  br i1 %v1524, label %b241, label %b242
b241:
  %v1525 = sub i64 %v1522, %v1518
  %v1526 = sub i64 8, 1
  %v1527 = add i64 %v1525, %v1526
  %v1528 = sdiv i64 %v1527, 8
  br label %b243
b243:
  %v1529 = phi i64 [ 0, %b241 ], [ %v1595, %b250 ]
  %v1530 = icmp slt i64 %v1529, %v1528
  br i1 %v1530, label %b244, label %b245
b244:
  %v1531 = mul i64 %v1525, %v1529
  %v1532 = sdiv i64 %v1531, %v1528
  %v1533 = add i64 %v1518, %v1532
  %v1534 = add i64 %v1529, 1
  %v1535 = mul i64 %v1525, %v1534
  %v1536 = sdiv i64 %v1535, %v1528
  %v1537 = add i64 %v1518, %v1536
  %v1538 = mul i64 %v1523, 64
  %v1539 = getelementptr inbounds float, ptr %v898, i64 %v1538
  %v1540 = sub i64 %v1537, %v1533
  %v1541 = add i64 %v1502, 0
  %v1542 = and i64 %v1541, %v72
  %v1543 = mul i64 %v1542, %v7
  %v1544 = add i64 %v1543, %v1533
  %v1545 = mul i64 %v1544, 8
  %v1546 = getelementptr inbounds float, ptr %v24, i64 %v1545
  %v1547 = getelementptr inbounds float, ptr %v1546, i64 0
  %v1548 = sub i64 %v1540, 1
  %v1549 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1548
  %v1550 = load ptr, ptr %v1549, align 4
  %v1551 = icmp sgt i64 %v1540, 0
  br i1 %v1551, label %b246, label %b247
b246:
  call void %v1550(ptr %v1547, i64 8, ptr %v1539, i64 8, ptr %v1504)
  br label %b247
b247:
  %v1552 = add i64 %v1538, 64
  br label %b248
b248:
  %v1553 = phi i64 [ %v1533, %b247 ], [ %v1594, %b253 ]
  %v1554 = icmp slt i64 %v1553, %v1537
  br i1 %v1554, label %b249, label %b250
b249:
  %v1555 = sub i64 %v1553, %v1533
  %v1556 = mul i64 %v1555, 8
  %v1557 = getelementptr inbounds float, ptr %v1504, i64 %v1556
  %v1558 = add i64 %v1502, 0
  %v1559 = and i64 %v1558, %v80
  %v1560 = mul i64 %v1559, %v7
  %v1561 = add i64 %v1560, %v1553
  %v1562 = mul i64 %v1561, 40
  %v1563 = getelementptr inbounds float, ptr %v50, i64 %v1562
  %v1564 = add i64 %v1502, 0
  %v1565 = and i64 %v1564, %v82
  %v1566 = mul i64 %v1565, %v7
  %v1567 = add i64 %v1566, %v1553
  %v1568 = mul i64 %v1567, 8
  %v1569 = getelementptr inbounds float, ptr %v52, i64 %v1568
  %v1570 = add i64 %v1502, 0
  %v1571 = and i64 %v1570, %v84
  %v1572 = mul i64 %v1571, %v7
  %v1573 = add i64 %v1572, %v1553
  %v1574 = mul i64 %v1573, 8
  %v1575 = getelementptr inbounds float, ptr %v54, i64 %v1574
  br label %b251
b251:
  %v1576 = phi i64 [ 0, %b249 ], [ %v1593, %b252 ]
  %v1577 = icmp slt i64 %v1576, 1
  br i1 %v1577, label %b252, label %b253
b252:
  %v1578 = mul i64 %v1523, 1
  %v1579 = add i64 %v1578, %v1576
  %v1580 = mul i64 %v1579, 8
  %v1581 = add i64 0, %v1576
  %v1582 = mul i64 %v1581, 8
  %v1583 = getelementptr inbounds float, ptr %v1557, i64 %v1582
  %v1584 = load <8 x float>, ptr %v1583, align 4
  %v1585 = add i64 0, %v1580
  %v1586 = getelementptr inbounds float, ptr %v1563, i64 %v1585
  %v1587 = load <8 x float>, ptr %v1586, align 4
  %v1588 = fmul <8 x float> %v1587, %v1584
  %v1589 = add i64 0, %v1580
  %v1590 = getelementptr inbounds float, ptr %v1569, i64 %v1589
  store <8 x float> %v1584, ptr %v1590, align 4
  %v1591 = add i64 0, %v1580
  %v1592 = getelementptr inbounds float, ptr %v1575, i64 %v1591
  store <8 x float> %v1588, ptr %v1592, align 4
  %v1593 = add nsw i64 %v1576, 1
  br label %b251
b253:
  %v1594 = add nsw i64 %v1553, 1
  br label %b248
b250:
  %v1595 = add nsw i64 %v1529, 1
  br label %b243
b245:
  %v1596 = add nsw i64 %v1523, 1
  br label %b240
b242:
  %v1597 = add nsw i64 %v1518, 96
  br label %b237
b239:
  %v1599 = add i64 %v7, 0
  %v1600 = sdiv i64 %v1599, 1
  %v1601 = add i64 %v2, 1
  %v1602 = mul i64 %v1600, %v2
  %v1603 = sdiv i64 %v1602, %v3
  %v1604 = mul i64 %v1603, 1
  %v1605 = icmp slt i64 %v1604, %v7
  %v1606 = select i1 %v1605, i64 %v1604, i64 %v7
  %v1607 = mul i64 %v1600, %v1601
  %v1608 = sdiv i64 %v1607, %v3
  %v1609 = mul i64 %v1608, 1
  %v1610 = icmp slt i64 %v1609, %v7
  %v1611 = select i1 %v1610, i64 %v1609, i64 %v7
  br label %b254
b254:
  %v1612 = phi i64 [ %v1606, %b239 ], [ %v1909, %b259 ]
  %v1613 = icmp slt i64 %v1612, %v1611
  br i1 %v1613, label %b255, label %b256
b255:
  %v1614 = add i64 %v1612, 96
  %v1615 = icmp slt i64 %v1614, %v1611
  %v1616 = select i1 %v1615, i64 %v1614, i64 %v1611
  br label %b257
b257:
  %v1617 = phi i64 [ 0, %b255 ], [ %v1908, %b262 ]
  %v1618 = icmp slt i64 %v1617, 1
  br i1 %v1618, label %b258, label %b259
b258:
  %v1619 = sub i64 %v1616, %v1612
  %v1620 = sub i64 2, 1
  %v1621 = add i64 %v1619, %v1620
  %v1622 = sdiv i64 %v1621, 2
  br label %b260
b260:
  %v1623 = phi i64 [ 0, %b258 ], [ %v1907, %b267 ]
  %v1624 = icmp slt i64 %v1623, %v1622
  br i1 %v1624, label %b261, label %b262
b261:
  %v1625 = mul i64 %v1619, %v1623
  %v1626 = sdiv i64 %v1625, %v1622
  %v1627 = add i64 %v1612, %v1626
  %v1628 = add i64 %v1623, 1
  %v1629 = mul i64 %v1619, %v1628
  %v1630 = sdiv i64 %v1629, %v1622
  %v1631 = add i64 %v1612, %v1630
  %v1632 = mul i64 %v1617, 256
  %v1633 = getelementptr inbounds float, ptr %v899, i64 %v1632
  %v1634 = sub i64 %v1631, %v1627
  %v1635 = add i64 %v1502, 0
  %v1636 = and i64 %v1635, %v84
  %v1637 = mul i64 %v1636, %v7
  %v1638 = add i64 %v1637, %v1627
  %v1639 = mul i64 %v1638, 8
  %v1640 = getelementptr inbounds float, ptr %v54, i64 %v1639
  %v1641 = getelementptr inbounds float, ptr %v1640, i64 0
  %v1642 = sub i64 %v1634, 1
  %v1643 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1642
  %v1644 = load ptr, ptr %v1643, align 4
  %v1645 = icmp sgt i64 %v1634, 0
  br i1 %v1645, label %b263, label %b264
b263:
  call void %v1644(ptr %v1641, i64 8, ptr %v1633, i64 8, ptr %v1598)
  br label %b264
b264:
  %v1646 = add i64 %v1632, 256
  br label %b265
b265:
  %v1647 = phi i64 [ %v1627, %b264 ], [ %v1906, %b270 ]
  %v1648 = icmp slt i64 %v1647, %v1631
  br i1 %v1648, label %b266, label %b267
b266:
  %v1649 = sub i64 %v1647, %v1627
  %v1650 = mul i64 %v1649, 32
  %v1651 = getelementptr inbounds float, ptr %v1598, i64 %v1650
  %v1652 = add i64 %v1502, 0
  %v1653 = and i64 %v1652, %v80
  %v1654 = mul i64 %v1653, %v7
  %v1655 = add i64 %v1654, %v1647
  %v1656 = mul i64 %v1655, 40
  %v1657 = getelementptr inbounds float, ptr %v50, i64 %v1656
  %v1658 = add i64 %v1502, 0
  %v1659 = and i64 %v1658, %v74
  %v1660 = mul i64 %v1659, %v7
  %v1661 = add i64 %v1660, %v1647
  %v1662 = mul i64 %v1661, 8
  %v1663 = getelementptr inbounds float, ptr %v26, i64 %v1662
  %v1664 = add i64 %v1502, 0
  %v1665 = and i64 %v1664, %v86
  %v1666 = mul i64 %v1665, %v7
  %v1667 = add i64 %v1666, %v1647
  %v1668 = mul i64 %v1667, 8
  %v1669 = getelementptr inbounds float, ptr %v56, i64 %v1668
  %v1670 = add i64 %v1502, 0
  %v1671 = and i64 %v1670, %v88
  %v1672 = mul i64 %v1671, %v7
  %v1673 = add i64 %v1672, %v1647
  %v1674 = mul i64 %v1673, 8
  %v1675 = getelementptr inbounds float, ptr %v58, i64 %v1674
  %v1676 = add i64 %v1502, 0
  %v1677 = and i64 %v1676, %v90
  %v1678 = mul i64 %v1677, %v7
  %v1679 = add i64 %v1678, %v1647
  %v1680 = mul i64 %v1679, 8
  %v1681 = getelementptr inbounds float, ptr %v60, i64 %v1680
  %v1682 = add i64 %v1502, 1
  %v1683 = and i64 %v1682, %v74
  %v1684 = mul i64 %v1683, %v7
  %v1685 = add i64 %v1684, %v1647
  %v1686 = mul i64 %v1685, 8
  %v1687 = getelementptr inbounds float, ptr %v26, i64 %v1686
  %v1688 = add i64 %v1502, 0
  %v1689 = and i64 %v1688, %v92
  %v1690 = mul i64 %v1689, %v7
  %v1691 = add i64 %v1690, %v1647
  %v1692 = mul i64 %v1691, 8
  %v1693 = getelementptr inbounds float, ptr %v62, i64 %v1692
  %v1694 = add i64 %v1502, 1
  %v1695 = and i64 %v1694, %v72
  %v1696 = mul i64 %v1695, %v7
  %v1697 = add i64 %v1696, %v1647
  %v1698 = mul i64 %v1697, 8
  %v1699 = getelementptr inbounds float, ptr %v24, i64 %v1698
  br label %b268
b268:
  %v1700 = phi i64 [ 0, %b266 ], [ %v1905, %b269 ]
  %v1701 = icmp slt i64 %v1700, 1
  br i1 %v1701, label %b269, label %b270
b269:
  %v1702 = mul i64 %v1617, 1
  %v1703 = add i64 %v1702, %v1700
  %v1704 = mul i64 %v1703, 8
  %v1705 = add i64 0, %v1700
  %v1706 = mul i64 %v1705, 8
  %v1707 = getelementptr inbounds float, ptr %v1651, i64 %v1706
  %v1708 = load <8 x float>, ptr %v1707, align 4
  %v1709 = add i64 1, %v1700
  %v1710 = mul i64 %v1709, 8
  %v1711 = getelementptr inbounds float, ptr %v1651, i64 %v1710
  %v1712 = load <8 x float>, ptr %v1711, align 4
  %v1713 = add i64 2, %v1700
  %v1714 = mul i64 %v1713, 8
  %v1715 = getelementptr inbounds float, ptr %v1651, i64 %v1714
  %v1716 = load <8 x float>, ptr %v1715, align 4
  %v1717 = add i64 3, %v1700
  %v1718 = mul i64 %v1717, 8
  %v1719 = getelementptr inbounds float, ptr %v1651, i64 %v1718
  %v1720 = load <8 x float>, ptr %v1719, align 4
  %v1721 = add i64 16, %v1704
  %v1722 = getelementptr inbounds float, ptr %v1657, i64 %v1721
  %v1723 = load <8 x float>, ptr %v1722, align 4
  %v1724 = fadd <8 x float> %v1723, %v1708
  %v1725 = add i64 8, %v1704
  %v1726 = getelementptr inbounds float, ptr %v20, i64 %v1725
  %v1727 = load <8 x float>, ptr %v1726, align 4
  %v1728 = fadd <8 x float> %v1724, %v1727
  %v1729 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1728)
  %v1730 = fneg <8 x float> %v1729
  %v1731 = fcmp olt <8 x float> %v1730, splat (float 0xC05A400000000000)
  %v1732 = select <8 x i1> %v1731, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1730
  %v1733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1732, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1734 = fsub <8 x float> %v1733, splat (float 0x4168000000000000)
  %v1735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1734, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1732)
  %v1736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1734, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1735)
  %v1737 = bitcast <8 x float> %v1733 to <8 x i32>
  %v1738 = fmul <8 x float> %v1736, %v1736
  %v1739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1736, <8 x float> splat (float 0x3F81227F40000000))
  %v1740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1739, <8 x float> %v1736, <8 x float> splat (float 0x3FA5556740000000))
  %v1741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1740, <8 x float> %v1736, <8 x float> splat (float 0x3FC5554B00000000))
  %v1742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1741, <8 x float> %v1736, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1738, <8 x float> %v1742, <8 x float> %v1736)
  %v1744 = sub <8 x i32> %v1737, splat (i32 1262485250)
  %v1745 = lshr <8 x i32> %v1744, splat (i32 1)
  %v1746 = sub <8 x i32> %v1744, %v1745
  %v1747 = shl <8 x i32> %v1745, splat (i32 23)
  %v1748 = bitcast <8 x i32> %v1747 to <8 x float>
  %v1749 = shl <8 x i32> %v1746, splat (i32 23)
  %v1750 = bitcast <8 x i32> %v1749 to <8 x float>
  %v1751 = fadd <8 x float> %v1743, splat (float 0x3FF0000000000000)
  %v1752 = fmul <8 x float> %v1751, %v1748
  %v1753 = fmul <8 x float> %v1752, %v1750
  %v1754 = fcmp olt <8 x float> %v1728, splat (float 0x0000000000000000)
  %v1755 = select <8 x i1> %v1754, <8 x float> %v1753, <8 x float> splat (float 0x3FF0000000000000)
  %v1756 = fadd <8 x float> %v1753, splat (float 0x3FF0000000000000)
  %v1757 = fdiv <8 x float> %v1755, %v1756
  %v1758 = add i64 8, %v1704
  %v1759 = getelementptr inbounds float, ptr %v1657, i64 %v1758
  %v1760 = load <8 x float>, ptr %v1759, align 4
  %v1761 = fadd <8 x float> %v1760, %v1712
  %v1762 = add i64 0, %v1704
  %v1763 = getelementptr inbounds float, ptr %v20, i64 %v1762
  %v1764 = load <8 x float>, ptr %v1763, align 4
  %v1765 = fadd <8 x float> %v1761, %v1764
  %v1766 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1765)
  %v1767 = fneg <8 x float> %v1766
  %v1768 = fcmp olt <8 x float> %v1767, splat (float 0xC05A400000000000)
  %v1769 = select <8 x i1> %v1768, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1767
  %v1770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1769, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1771 = fsub <8 x float> %v1770, splat (float 0x4168000000000000)
  %v1772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1771, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1769)
  %v1773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1771, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1772)
  %v1774 = bitcast <8 x float> %v1770 to <8 x i32>
  %v1775 = fmul <8 x float> %v1773, %v1773
  %v1776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1773, <8 x float> splat (float 0x3F81227F40000000))
  %v1777 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1776, <8 x float> %v1773, <8 x float> splat (float 0x3FA5556740000000))
  %v1778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1777, <8 x float> %v1773, <8 x float> splat (float 0x3FC5554B00000000))
  %v1779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1778, <8 x float> %v1773, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1775, <8 x float> %v1779, <8 x float> %v1773)
  %v1781 = sub <8 x i32> %v1774, splat (i32 1262485250)
  %v1782 = lshr <8 x i32> %v1781, splat (i32 1)
  %v1783 = sub <8 x i32> %v1781, %v1782
  %v1784 = shl <8 x i32> %v1782, splat (i32 23)
  %v1785 = bitcast <8 x i32> %v1784 to <8 x float>
  %v1786 = shl <8 x i32> %v1783, splat (i32 23)
  %v1787 = bitcast <8 x i32> %v1786 to <8 x float>
  %v1788 = fadd <8 x float> %v1780, splat (float 0x3FF0000000000000)
  %v1789 = fmul <8 x float> %v1788, %v1785
  %v1790 = fmul <8 x float> %v1789, %v1787
  %v1791 = fcmp olt <8 x float> %v1765, splat (float 0x0000000000000000)
  %v1792 = select <8 x i1> %v1791, <8 x float> %v1790, <8 x float> splat (float 0x3FF0000000000000)
  %v1793 = fadd <8 x float> %v1790, splat (float 0x3FF0000000000000)
  %v1794 = fdiv <8 x float> %v1792, %v1793
  %v1795 = add i64 32, %v1704
  %v1796 = getelementptr inbounds float, ptr %v1657, i64 %v1795
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = fadd <8 x float> %v1797, %v1716
  %v1799 = add i64 24, %v1704
  %v1800 = getelementptr inbounds float, ptr %v20, i64 %v1799
  %v1801 = load <8 x float>, ptr %v1800, align 4
  %v1802 = fadd <8 x float> %v1798, %v1801
  %v1803 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1802)
  %v1804 = fcmp ogt <8 x float> %v1803, splat (float 0x4023000000000000)
  %v1805 = select <8 x i1> %v1804, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1803
  %v1806 = fadd <8 x float> %v1805, %v1805
  %v1807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1806, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1808 = fsub <8 x float> %v1807, splat (float 0x4168000000000000)
  %v1809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1808, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1806)
  %v1810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1808, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1809)
  %v1811 = bitcast <8 x float> %v1807 to <8 x i32>
  %v1812 = fmul <8 x float> %v1810, %v1810
  %v1813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1810, <8 x float> splat (float 0x3F81227F40000000))
  %v1814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1813, <8 x float> %v1810, <8 x float> splat (float 0x3FA5556740000000))
  %v1815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1814, <8 x float> %v1810, <8 x float> splat (float 0x3FC5554B00000000))
  %v1816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1815, <8 x float> %v1810, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1812, <8 x float> %v1816, <8 x float> %v1810)
  %v1818 = shl <8 x i32> %v1811, splat (i32 23)
  %v1819 = add <8 x i32> %v1818, splat (i32 1065353216)
  %v1820 = bitcast <8 x i32> %v1819 to <8 x float>
  %v1821 = fsub <8 x float> %v1820, splat (float 0x3FF0000000000000)
  %v1822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1820, <8 x float> %v1817, <8 x float> %v1821)
  %v1823 = fadd <8 x float> %v1822, splat (float 0x4000000000000000)
  %v1824 = fdiv <8 x float> %v1822, %v1823
  %v1825 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1824, <8 x float> %v1802)
  %v1826 = add i64 0, %v1704
  %v1827 = getelementptr inbounds float, ptr %v1663, i64 %v1826
  %v1828 = load <8 x float>, ptr %v1827, align 4
  %v1829 = fmul <8 x float> %v1757, %v1828
  %v1830 = fmul <8 x float> %v1794, %v1825
  %v1831 = fadd <8 x float> %v1829, %v1830
  %v1832 = add i64 24, %v1704
  %v1833 = getelementptr inbounds float, ptr %v1657, i64 %v1832
  %v1834 = load <8 x float>, ptr %v1833, align 4
  %v1835 = fadd <8 x float> %v1834, %v1720
  %v1836 = add i64 16, %v1704
  %v1837 = getelementptr inbounds float, ptr %v20, i64 %v1836
  %v1838 = load <8 x float>, ptr %v1837, align 4
  %v1839 = fadd <8 x float> %v1835, %v1838
  %v1840 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1839)
  %v1841 = fneg <8 x float> %v1840
  %v1842 = fcmp olt <8 x float> %v1841, splat (float 0xC05A400000000000)
  %v1843 = select <8 x i1> %v1842, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1841
  %v1844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1843, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1845 = fsub <8 x float> %v1844, splat (float 0x4168000000000000)
  %v1846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1845, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1843)
  %v1847 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1845, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1846)
  %v1848 = bitcast <8 x float> %v1844 to <8 x i32>
  %v1849 = fmul <8 x float> %v1847, %v1847
  %v1850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1847, <8 x float> splat (float 0x3F81227F40000000))
  %v1851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1850, <8 x float> %v1847, <8 x float> splat (float 0x3FA5556740000000))
  %v1852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1851, <8 x float> %v1847, <8 x float> splat (float 0x3FC5554B00000000))
  %v1853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1852, <8 x float> %v1847, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1854 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1849, <8 x float> %v1853, <8 x float> %v1847)
  %v1855 = sub <8 x i32> %v1848, splat (i32 1262485250)
  %v1856 = lshr <8 x i32> %v1855, splat (i32 1)
  %v1857 = sub <8 x i32> %v1855, %v1856
  %v1858 = shl <8 x i32> %v1856, splat (i32 23)
  %v1859 = bitcast <8 x i32> %v1858 to <8 x float>
  %v1860 = shl <8 x i32> %v1857, splat (i32 23)
  %v1861 = bitcast <8 x i32> %v1860 to <8 x float>
  %v1862 = fadd <8 x float> %v1854, splat (float 0x3FF0000000000000)
  %v1863 = fmul <8 x float> %v1862, %v1859
  %v1864 = fmul <8 x float> %v1863, %v1861
  %v1865 = fcmp olt <8 x float> %v1839, splat (float 0x0000000000000000)
  %v1866 = select <8 x i1> %v1865, <8 x float> %v1864, <8 x float> splat (float 0x3FF0000000000000)
  %v1867 = fadd <8 x float> %v1864, splat (float 0x3FF0000000000000)
  %v1868 = fdiv <8 x float> %v1866, %v1867
  %v1869 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1831)
  %v1870 = fcmp ogt <8 x float> %v1869, splat (float 0x4023000000000000)
  %v1871 = select <8 x i1> %v1870, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1869
  %v1872 = fadd <8 x float> %v1871, %v1871
  %v1873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1872, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1874 = fsub <8 x float> %v1873, splat (float 0x4168000000000000)
  %v1875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1874, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1872)
  %v1876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1874, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1875)
  %v1877 = bitcast <8 x float> %v1873 to <8 x i32>
  %v1878 = fmul <8 x float> %v1876, %v1876
  %v1879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1876, <8 x float> splat (float 0x3F81227F40000000))
  %v1880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1879, <8 x float> %v1876, <8 x float> splat (float 0x3FA5556740000000))
  %v1881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1880, <8 x float> %v1876, <8 x float> splat (float 0x3FC5554B00000000))
  %v1882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1881, <8 x float> %v1876, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1883 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1878, <8 x float> %v1882, <8 x float> %v1876)
  %v1884 = shl <8 x i32> %v1877, splat (i32 23)
  %v1885 = add <8 x i32> %v1884, splat (i32 1065353216)
  %v1886 = bitcast <8 x i32> %v1885 to <8 x float>
  %v1887 = fsub <8 x float> %v1886, splat (float 0x3FF0000000000000)
  %v1888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1886, <8 x float> %v1883, <8 x float> %v1887)
  %v1889 = fadd <8 x float> %v1888, splat (float 0x4000000000000000)
  %v1890 = fdiv <8 x float> %v1888, %v1889
  %v1891 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1890, <8 x float> %v1831)
  %v1892 = fmul <8 x float> %v1868, %v1891
  %v1893 = add i64 0, %v1704
  %v1894 = getelementptr inbounds float, ptr %v1669, i64 %v1893
  store <8 x float> %v1757, ptr %v1894, align 4
  %v1895 = add i64 0, %v1704
  %v1896 = getelementptr inbounds float, ptr %v1675, i64 %v1895
  store <8 x float> %v1794, ptr %v1896, align 4
  %v1897 = add i64 0, %v1704
  %v1898 = getelementptr inbounds float, ptr %v1681, i64 %v1897
  store <8 x float> %v1825, ptr %v1898, align 4
  %v1899 = add i64 0, %v1704
  %v1900 = getelementptr inbounds float, ptr %v1687, i64 %v1899
  store <8 x float> %v1831, ptr %v1900, align 4
  %v1901 = add i64 0, %v1704
  %v1902 = getelementptr inbounds float, ptr %v1693, i64 %v1901
  store <8 x float> %v1868, ptr %v1902, align 4
  %v1903 = add i64 0, %v1704
  %v1904 = getelementptr inbounds float, ptr %v1699, i64 %v1903
  store <8 x float> %v1892, ptr %v1904, align 4
  %v1905 = add nsw i64 %v1700, 1
  br label %b268
b270:
  %v1906 = add nsw i64 %v1647, 1
  br label %b265
b267:
  %v1907 = add nsw i64 %v1623, 1
  br label %b260
b262:
  %v1908 = add nsw i64 %v1617, 1
  br label %b257
b259:
  %v1909 = add nsw i64 %v1612, 96
  br label %b254
b256:
  %v1910 = add nsw i64 %v1502, 1
  br label %b234
b236:
  %v1911 = icmp sgt i64 %v3, 1
  br i1 %v1911, label %b271, label %b272
b271:
  %v1912 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1913 = atomicrmw add ptr %v1912, i64 1 acq_rel
  %v1914 = mul i64 %v3, 9
  br label %b273
b273:
  %v1915 = load atomic i64, ptr %v1912 acquire, align 8
  %v1916 = icmp slt i64 %v1915, %v1914
  br i1 %v1916, label %b274, label %b275
b274:
  %v1917 = call i32 @sched_yield()
  br label %b273
b275:
  br label %b272
b272:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v373 = alloca float, i64 64, align 4
  %v477 = alloca float, i64 64, align 4
  %v640 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 5
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
  %v79 = getelementptr inbounds i64, ptr %v1, i64 25
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 27
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 28
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 29
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 30
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 31
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 32
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 33
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v98 = load ptr, ptr %v97, align 4
  %v99 = mul i64 %v2, 24576
  %v100 = add i64 %v99, 640
  %v101 = getelementptr inbounds float, ptr %v98, i64 %v100
  %v102 = getelementptr inbounds float, ptr %v98, i64 0
  %v103 = getelementptr inbounds float, ptr %v98, i64 256
  %v104 = getelementptr inbounds i64, ptr %v1, i64 4
  %v105 = load i64, ptr %v104, align 8
  %v106 = icmp eq i64 %v105, 0
  br i1 %v106, label %b0, label %b1
b0:
  %v107 = add i64 1, 0
  %v108 = sdiv i64 %v107, 1
  %v109 = add i64 %v2, 1
  %v110 = mul i64 %v108, %v2
  %v111 = sdiv i64 %v110, %v3
  %v112 = mul i64 %v111, 1
  %v113 = icmp slt i64 %v112, 1
  %v114 = select i1 %v113, i64 %v112, i64 1
  %v115 = mul i64 %v108, %v109
  %v116 = sdiv i64 %v115, %v3
  %v117 = mul i64 %v116, 1
  %v118 = icmp slt i64 %v117, 1
  %v119 = select i1 %v118, i64 %v117, i64 1
  %v120 = icmp slt i64 %v119, 1
  %v121 = select i1 %v120, i64 %v119, i64 1
  br label %b2
b2:
  %v122 = phi i64 [ %v114, %b0 ], [ %v150, %b7 ]
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b3, label %b4
b3:
  %v124 = mul i64 %v122, 256
  %v125 = mul i64 %v122, 8
  %v126 = add i64 %v124, 0
  %v127 = add i64 %v125, 0
  %v128 = getelementptr inbounds float, ptr %v102, i64 %v126
  %v129 = sub i64 8, %v127
  %v130 = icmp slt i64 %v129, 0
  %v131 = select i1 %v130, i64 0, i64 %v129
  %v132 = icmp ult i64 %v131, 8
  %v133 = select i1 %v132, i64 %v131, i64 8
  %v134 = trunc i64 %v133 to i32
  %v135 = insertelement <8 x i32> poison, i32 %v134, i64 0
  %v136 = shufflevector <8 x i32> %v135, <8 x i32> poison, <8 x i32> zeroinitializer
  %v137 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v136
  %v138 = mul i64 %v127, 1
  %v139 = add i64 0, %v138
  %v140 = getelementptr inbounds float, ptr %v18, i64 %v139
  br label %b5
b5:
  %v141 = phi i64 [ 0, %b3 ], [ %v148, %b6 ]
  %v142 = icmp slt i64 %v141, 32
  br i1 %v142, label %b6, label %b7
b6:
  %v143 = mul i64 %v141, 8
  %v144 = getelementptr inbounds float, ptr %v140, i64 %v143
  %v145 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v144, <8 x i1> %v137, <8 x float> zeroinitializer)
  %v146 = mul i64 %v141, 8
  %v147 = getelementptr inbounds float, ptr %v128, i64 %v146
  store <8 x float> %v145, ptr %v147, align 4
  %v148 = add nsw i64 %v141, 1
  br label %b5
b7:
  %v149 = add i64 %v124, 256
  %v150 = add nsw i64 %v122, 1
  br label %b2
b4:
  %v151 = add i64 1, 0
  %v152 = sdiv i64 %v151, 1
  %v153 = add i64 %v2, 1
  %v154 = mul i64 %v152, %v2
  %v155 = sdiv i64 %v154, %v3
  %v156 = mul i64 %v155, 1
  %v157 = icmp slt i64 %v156, 1
  %v158 = select i1 %v157, i64 %v156, i64 1
  %v159 = mul i64 %v152, %v153
  %v160 = sdiv i64 %v159, %v3
  %v161 = mul i64 %v160, 1
  %v162 = icmp slt i64 %v161, 1
  %v163 = select i1 %v162, i64 %v161, i64 1
  %v164 = icmp slt i64 %v163, 1
  %v165 = select i1 %v164, i64 %v163, i64 1
  br label %b8
b8:
  %v166 = phi i64 [ %v158, %b4 ], [ %v194, %b13 ]
  %v167 = icmp slt i64 %v166, %v165
  br i1 %v167, label %b9, label %b10
b9:
  %v168 = mul i64 %v166, 64
  %v169 = mul i64 %v166, 8
  %v170 = add i64 %v168, 0
  %v171 = add i64 %v169, 0
  %v172 = getelementptr inbounds float, ptr %v103, i64 %v170
  %v173 = sub i64 8, %v171
  %v174 = icmp slt i64 %v173, 0
  %v175 = select i1 %v174, i64 0, i64 %v173
  %v176 = icmp ult i64 %v175, 8
  %v177 = select i1 %v176, i64 %v175, i64 8
  %v178 = trunc i64 %v177 to i32
  %v179 = insertelement <8 x i32> poison, i32 %v178, i64 0
  %v180 = shufflevector <8 x i32> %v179, <8 x i32> poison, <8 x i32> zeroinitializer
  %v181 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v180
  %v182 = mul i64 %v171, 1
  %v183 = add i64 0, %v182
  %v184 = getelementptr inbounds float, ptr %v16, i64 %v183
  br label %b11
b11:
  %v185 = phi i64 [ 0, %b9 ], [ %v192, %b12 ]
  %v186 = icmp slt i64 %v185, 8
  br i1 %v186, label %b12, label %b13
b12:
  %v187 = mul i64 %v185, 8
  %v188 = getelementptr inbounds float, ptr %v184, i64 %v187
  %v189 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v188, <8 x i1> %v181, <8 x float> zeroinitializer)
  %v190 = mul i64 %v185, 8
  %v191 = getelementptr inbounds float, ptr %v172, i64 %v190
  store <8 x float> %v189, ptr %v191, align 4
  %v192 = add nsw i64 %v185, 1
  br label %b11
b13:
  %v193 = add i64 %v168, 64
  %v194 = add nsw i64 %v166, 1
  br label %b8
b10:
  br label %b1
b1:
  %v195 = icmp sgt i64 %v3, 1
  br i1 %v195, label %b14, label %b15
b14:
  %v196 = getelementptr inbounds i64, ptr %v1, i64 3
  %v197 = atomicrmw add ptr %v196, i64 1 acq_rel
  %v198 = mul i64 %v3, 1
  br label %b16
b16:
  %v199 = load atomic i64, ptr %v196 acquire, align 8
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b17, label %b18
b17:
  %v201 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v202 = phi i64 [ 0, %b15 ], [ %v553, %b44 ]
  %v203 = icmp slt i64 %v202, %v5
  br i1 %v203, label %b20, label %b21
b20:
  %v204 = sub i64 %v5, 1
  %v205 = sub i64 %v204, %v202
  %v206 = add i64 %v7, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v7
  %v213 = select i1 %v212, i64 %v211, i64 %v7
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, %v7
  %v218 = select i1 %v217, i64 %v216, i64 %v7
  br label %b22
b22:
  %v219 = phi i64 [ %v213, %b20 ], [ %v372, %b23 ]
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b23, label %b24
b23:
  %v221 = add i64 %v205, 1
  %v222 = and i64 %v221, 1
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v219
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v28, i64 %v225
  %v227 = add i64 %v205, 0
  %v228 = and i64 %v227, %v70
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v219
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v22, i64 %v231
  %v233 = add i64 %v205, 1
  %v234 = and i64 %v233, %v74
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v219
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr inbounds float, ptr %v26, i64 %v237
  %v239 = add i64 %v205, 0
  %v240 = and i64 %v239, %v92
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v219
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v62, i64 %v243
  %v245 = add i64 %v205, 1
  %v246 = and i64 %v245, 1
  %v247 = mul i64 %v246, %v7
  %v248 = add i64 %v247, %v219
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v30, i64 %v249
  %v251 = add i64 %v205, 0
  %v252 = and i64 %v251, %v88
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v219
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v58, i64 %v255
  %v257 = add i64 %v205, 0
  %v258 = and i64 %v257, %v90
  %v259 = mul i64 %v258, %v7
  %v260 = add i64 %v259, %v219
  %v261 = mul i64 %v260, 8
  %v262 = getelementptr inbounds float, ptr %v60, i64 %v261
  %v263 = add i64 %v205, 0
  %v264 = and i64 %v263, %v86
  %v265 = mul i64 %v264, %v7
  %v266 = add i64 %v265, %v219
  %v267 = mul i64 %v266, 8
  %v268 = getelementptr inbounds float, ptr %v56, i64 %v267
  %v269 = add i64 %v205, 0
  %v270 = and i64 %v269, %v74
  %v271 = mul i64 %v270, %v7
  %v272 = add i64 %v271, %v219
  %v273 = mul i64 %v272, 8
  %v274 = getelementptr inbounds float, ptr %v26, i64 %v273
  %v275 = add i64 %v205, 0
  %v276 = and i64 %v275, %v78
  %v277 = mul i64 %v276, %v7
  %v278 = add i64 %v277, %v219
  %v279 = mul i64 %v278, 32
  %v280 = getelementptr inbounds float, ptr %v46, i64 %v279
  %v281 = add i64 %v205, 0
  %v282 = and i64 %v281, 1
  %v283 = mul i64 %v282, %v7
  %v284 = add i64 %v283, %v219
  %v285 = mul i64 %v284, 8
  %v286 = getelementptr inbounds float, ptr %v30, i64 %v285
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v226, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v232, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = fadd <8 x float> %v289, %v292
  %v294 = add i64 0, 0
  %v295 = getelementptr inbounds float, ptr %v238, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v296)
  %v298 = fcmp ogt <8 x float> %v297, splat (float 0x4023000000000000)
  %v299 = select <8 x i1> %v298, <8 x float> splat (float 0x4023000000000000), <8 x float> %v297
  %v300 = fadd <8 x float> %v299, %v299
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v302 = fsub <8 x float> %v301, splat (float 0x4168000000000000)
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v300)
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v303)
  %v305 = bitcast <8 x float> %v301 to <8 x i32>
  %v306 = fmul <8 x float> %v304, %v304
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v304, <8 x float> splat (float 0x3F81227F40000000))
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> %v304, <8 x float> splat (float 0x3FA5556740000000))
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v308, <8 x float> %v304, <8 x float> splat (float 0x3FC5554B00000000))
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> %v304, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v306, <8 x float> %v310, <8 x float> %v304)
  %v312 = shl <8 x i32> %v305, splat (i32 23)
  %v313 = add <8 x i32> %v312, splat (i32 1065353216)
  %v314 = bitcast <8 x i32> %v313 to <8 x float>
  %v315 = fsub <8 x float> %v314, splat (float 0x3FF0000000000000)
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> %v311, <8 x float> %v315)
  %v317 = fadd <8 x float> %v316, splat (float 0x4000000000000000)
  %v318 = fdiv <8 x float> %v316, %v317
  %v319 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v318, <8 x float> %v296)
  %v320 = fmul <8 x float> %v293, %v319
  %v321 = add i64 0, 0
  %v322 = getelementptr inbounds float, ptr %v244, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = fmul <8 x float> %v320, %v323
  %v325 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v326 = shufflevector <8 x float> %v325, <8 x float> poison, <8 x i32> zeroinitializer
  %v327 = fsub <8 x float> %v326, %v323
  %v328 = fmul <8 x float> %v324, %v327
  %v329 = add i64 0, 0
  %v330 = getelementptr inbounds float, ptr %v250, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = fmul <8 x float> %v293, %v323
  %v333 = fmul <8 x float> %v319, %v319
  %v334 = fsub <8 x float> %v326, %v333
  %v335 = fmul <8 x float> %v332, %v334
  %v336 = fadd <8 x float> %v331, %v335
  %v337 = add i64 0, 0
  %v338 = getelementptr inbounds float, ptr %v256, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = fmul <8 x float> %v336, %v339
  %v341 = add i64 0, 0
  %v342 = getelementptr inbounds float, ptr %v262, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = fmul <8 x float> %v343, %v343
  %v345 = fsub <8 x float> %v326, %v344
  %v346 = fmul <8 x float> %v340, %v345
  %v347 = fmul <8 x float> %v336, %v343
  %v348 = fmul <8 x float> %v347, %v339
  %v349 = fsub <8 x float> %v326, %v339
  %v350 = fmul <8 x float> %v348, %v349
  %v351 = add i64 0, 0
  %v352 = getelementptr inbounds float, ptr %v268, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = fmul <8 x float> %v336, %v353
  %v355 = add i64 0, 0
  %v356 = getelementptr inbounds float, ptr %v274, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = fmul <8 x float> %v336, %v357
  %v359 = fmul <8 x float> %v358, %v353
  %v360 = fsub <8 x float> %v326, %v353
  %v361 = fmul <8 x float> %v359, %v360
  %v362 = add i64 16, 0
  %v363 = getelementptr inbounds float, ptr %v280, i64 %v362
  store <8 x float> %v328, ptr %v363, align 4
  %v364 = add i64 24, 0
  %v365 = getelementptr inbounds float, ptr %v280, i64 %v364
  store <8 x float> %v346, ptr %v365, align 4
  %v366 = add i64 0, 0
  %v367 = getelementptr inbounds float, ptr %v280, i64 %v366
  store <8 x float> %v350, ptr %v367, align 4
  %v368 = add i64 0, 0
  %v369 = getelementptr inbounds float, ptr %v286, i64 %v368
  store <8 x float> %v354, ptr %v369, align 4
  %v370 = add i64 8, 0
  %v371 = getelementptr inbounds float, ptr %v280, i64 %v370
  store <8 x float> %v361, ptr %v371, align 4
  %v372 = add nsw i64 %v219, 1
  br label %b22
b24:
  %v374 = add i64 %v7, 0
  %v375 = sdiv i64 %v374, 1
  %v376 = add i64 %v2, 1
  %v377 = mul i64 %v375, %v2
  %v378 = sdiv i64 %v377, %v3
  %v379 = mul i64 %v378, 1
  %v380 = icmp slt i64 %v379, %v7
  %v381 = select i1 %v380, i64 %v379, i64 %v7
  %v382 = mul i64 %v375, %v376
  %v383 = sdiv i64 %v382, %v3
  %v384 = mul i64 %v383, 1
  %v385 = icmp slt i64 %v384, %v7
  %v386 = select i1 %v385, i64 %v384, i64 %v7
  br label %b25
b25:
  %v387 = phi i64 [ %v381, %b24 ], [ %v476, %b30 ]
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b26, label %b27
b26:
  %v389 = add i64 %v387, 96
  %v390 = icmp slt i64 %v389, %v386
  %v391 = select i1 %v390, i64 %v389, i64 %v386
  br label %b28
b28:
  %v392 = phi i64 [ 0, %b26 ], [ %v475, %b33 ]
  %v393 = icmp slt i64 %v392, 1
  br i1 %v393, label %b29, label %b30
b29:
  %v394 = sub i64 %v391, %v387
  %v395 = sub i64 8, 1
  %v396 = add i64 %v394, %v395
  %v397 = sdiv i64 %v396, 8
  br label %b31
b31:
  %v398 = phi i64 [ 0, %b29 ], [ %v474, %b38 ]
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b32, label %b33
b32:
  %v400 = mul i64 %v394, %v398
  %v401 = sdiv i64 %v400, %v397
  %v402 = add i64 %v387, %v401
  %v403 = add i64 %v398, 1
  %v404 = mul i64 %v394, %v403
  %v405 = sdiv i64 %v404, %v397
  %v406 = add i64 %v387, %v405
  %v407 = mul i64 %v392, 256
  %v408 = getelementptr inbounds float, ptr %v102, i64 %v407
  %v409 = sub i64 %v406, %v402
  %v410 = add i64 %v205, 0
  %v411 = and i64 %v410, %v78
  %v412 = mul i64 %v411, %v7
  %v413 = add i64 %v412, %v402
  %v414 = mul i64 %v413, 32
  %v415 = getelementptr inbounds float, ptr %v46, i64 %v414
  %v416 = getelementptr inbounds float, ptr %v415, i64 0
  %v417 = sub i64 %v409, 1
  %v418 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v417
  %v419 = load ptr, ptr %v418, align 4
  %v420 = icmp sgt i64 %v409, 0
  br i1 %v420, label %b34, label %b35
b34:
  call void %v419(ptr %v416, i64 32, ptr %v408, i64 32, ptr %v373)
  br label %b35
b35:
  %v421 = add i64 %v407, 256
  br label %b36
b36:
  %v422 = phi i64 [ %v402, %b35 ], [ %v473, %b41 ]
  %v423 = icmp slt i64 %v422, %v406
  br i1 %v423, label %b37, label %b38
b37:
  %v424 = sub i64 %v422, %v402
  %v425 = mul i64 %v424, 8
  %v426 = getelementptr inbounds float, ptr %v373, i64 %v425
  %v427 = add i64 %v205, 0
  %v428 = and i64 %v427, %v82
  %v429 = mul i64 %v428, %v7
  %v430 = add i64 %v429, %v422
  %v431 = mul i64 %v430, 8
  %v432 = getelementptr inbounds float, ptr %v52, i64 %v431
  %v433 = add i64 %v205, 0
  %v434 = and i64 %v433, %v80
  %v435 = mul i64 %v434, %v7
  %v436 = add i64 %v435, %v422
  %v437 = mul i64 %v436, 40
  %v438 = getelementptr inbounds float, ptr %v50, i64 %v437
  %v439 = add i64 %v205, 0
  %v440 = and i64 %v439, %v94
  %v441 = mul i64 %v440, %v7
  %v442 = add i64 %v441, %v422
  %v443 = mul i64 %v442, 8
  %v444 = getelementptr inbounds float, ptr %v64, i64 %v443
  %v445 = add i64 %v205, 0
  %v446 = and i64 %v445, %v96
  %v447 = mul i64 %v446, %v7
  %v448 = add i64 %v447, %v422
  %v449 = mul i64 %v448, 8
  %v450 = getelementptr inbounds float, ptr %v66, i64 %v449
  br label %b39
b39:
  %v451 = phi i64 [ 0, %b37 ], [ %v472, %b40 ]
  %v452 = icmp slt i64 %v451, 1
  br i1 %v452, label %b40, label %b41
b40:
  %v453 = mul i64 %v392, 1
  %v454 = add i64 %v453, %v451
  %v455 = mul i64 %v454, 8
  %v456 = add i64 0, %v451
  %v457 = mul i64 %v456, 8
  %v458 = getelementptr inbounds float, ptr %v426, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = add i64 0, %v455
  %v461 = getelementptr inbounds float, ptr %v432, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = fmul <8 x float> %v459, %v462
  %v464 = add i64 0, %v455
  %v465 = getelementptr inbounds float, ptr %v438, i64 %v464
  %v466 = load <8 x float>, ptr %v465, align 4
  %v467 = fmul <8 x float> %v459, %v466
  %v468 = add i64 0, %v455
  %v469 = getelementptr inbounds float, ptr %v444, i64 %v468
  store <8 x float> %v463, ptr %v469, align 4
  %v470 = add i64 0, %v455
  %v471 = getelementptr inbounds float, ptr %v450, i64 %v470
  store <8 x float> %v467, ptr %v471, align 4
  %v472 = add nsw i64 %v451, 1
  br label %b39
b41:
  %v473 = add nsw i64 %v422, 1
  br label %b36
b38:
  %v474 = add nsw i64 %v398, 1
  br label %b31
b33:
  %v475 = add nsw i64 %v392, 1
  br label %b28
b30:
  %v476 = add nsw i64 %v387, 96
  br label %b25
b27:
  %v478 = add i64 %v7, 0
  %v479 = sdiv i64 %v478, 1
  %v480 = add i64 %v2, 1
  %v481 = mul i64 %v479, %v2
  %v482 = sdiv i64 %v481, %v3
  %v483 = mul i64 %v482, 1
  %v484 = icmp slt i64 %v483, %v7
  %v485 = select i1 %v484, i64 %v483, i64 %v7
  %v486 = mul i64 %v479, %v480
  %v487 = sdiv i64 %v486, %v3
  %v488 = mul i64 %v487, 1
  %v489 = icmp slt i64 %v488, %v7
  %v490 = select i1 %v489, i64 %v488, i64 %v7
  br label %b42
b42:
  %v491 = phi i64 [ %v485, %b27 ], [ %v552, %b47 ]
  %v492 = icmp slt i64 %v491, %v490
  br i1 %v492, label %b43, label %b44
b43:
  %v493 = add i64 %v491, 96
  %v494 = icmp slt i64 %v493, %v490
  %v495 = select i1 %v494, i64 %v493, i64 %v490
  br label %b45
b45:
  %v496 = phi i64 [ 0, %b43 ], [ %v551, %b50 ]
  %v497 = icmp slt i64 %v496, 1
  br i1 %v497, label %b46, label %b47
b46:
  %v498 = sub i64 %v495, %v491
  %v499 = sub i64 8, 1
  %v500 = add i64 %v498, %v499
  %v501 = sdiv i64 %v500, 8
  br label %b48
b48:
  %v502 = phi i64 [ 0, %b46 ], [ %v550, %b55 ]
  %v503 = icmp slt i64 %v502, %v501
  br i1 %v503, label %b49, label %b50
b49:
  %v504 = mul i64 %v498, %v502
  %v505 = sdiv i64 %v504, %v501
  %v506 = add i64 %v491, %v505
  %v507 = add i64 %v502, 1
  %v508 = mul i64 %v498, %v507
  %v509 = sdiv i64 %v508, %v501
  %v510 = add i64 %v491, %v509
  %v511 = mul i64 %v496, 64
  %v512 = getelementptr inbounds float, ptr %v103, i64 %v511
  %v513 = sub i64 %v510, %v506
  %v514 = add i64 %v205, 0
  %v515 = and i64 %v514, %v96
  %v516 = mul i64 %v515, %v7
  %v517 = add i64 %v516, %v506
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v66, i64 %v518
  %v520 = getelementptr inbounds float, ptr %v519, i64 0
  %v521 = sub i64 %v513, 1
  %v522 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v521
  %v523 = load ptr, ptr %v522, align 4
  %v524 = icmp sgt i64 %v513, 0
  br i1 %v524, label %b51, label %b52
b51:
  call void %v523(ptr %v520, i64 8, ptr %v512, i64 8, ptr %v477)
  br label %b52
b52:
  %v525 = add i64 %v511, 64
  br label %b53
b53:
  %v526 = phi i64 [ %v506, %b52 ], [ %v549, %b58 ]
  %v527 = icmp slt i64 %v526, %v510
  br i1 %v527, label %b54, label %b55
b54:
  %v528 = sub i64 %v526, %v506
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v477, i64 %v529
  %v531 = add i64 %v205, 0
  %v532 = and i64 %v531, 1
  %v533 = mul i64 %v532, %v7
  %v534 = add i64 %v533, %v526
  %v535 = mul i64 %v534, 8
  %v536 = getelementptr inbounds float, ptr %v28, i64 %v535
  br label %b56
b56:
  %v537 = phi i64 [ 0, %b54 ], [ %v548, %b57 ]
  %v538 = icmp slt i64 %v537, 1
  br i1 %v538, label %b57, label %b58
b57:
  %v539 = mul i64 %v496, 1
  %v540 = add i64 %v539, %v537
  %v541 = mul i64 %v540, 8
  %v542 = add i64 0, %v537
  %v543 = mul i64 %v542, 8
  %v544 = getelementptr inbounds float, ptr %v530, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = add i64 0, %v541
  %v547 = getelementptr inbounds float, ptr %v536, i64 %v546
  store <8 x float> %v545, ptr %v547, align 4
  %v548 = add nsw i64 %v537, 1
  br label %b56
b58:
  %v549 = add nsw i64 %v526, 1
  br label %b53
b55:
  %v550 = add nsw i64 %v502, 1
  br label %b48
b50:
  %v551 = add nsw i64 %v496, 1
  br label %b45
b47:
  %v552 = add nsw i64 %v491, 96
  br label %b42
b44:
  %v553 = add nsw i64 %v202, 1
  br label %b19
b21:
  %v554 = icmp sgt i64 %v3, 1
  br i1 %v554, label %b59, label %b60
b59:
  %v555 = getelementptr inbounds i64, ptr %v1, i64 3
  %v556 = atomicrmw add ptr %v555, i64 1 acq_rel
  %v557 = mul i64 %v3, 2
  br label %b61
b61:
  %v558 = load atomic i64, ptr %v555 acquire, align 8
  %v559 = icmp slt i64 %v558, %v557
  br i1 %v559, label %b62, label %b63
b62:
  %v560 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  %v561 = getelementptr inbounds float, ptr %v98, i64 320
  %v562 = getelementptr inbounds i64, ptr %v1, i64 4
  %v563 = load i64, ptr %v562, align 8
  %v564 = icmp eq i64 %v563, 0
  br i1 %v564, label %b64, label %b65
b64:
  %v565 = add i64 1, 0
  %v566 = sdiv i64 %v565, 1
  %v567 = add i64 %v2, 1
  %v568 = mul i64 %v566, %v2
  %v569 = sdiv i64 %v568, %v3
  %v570 = mul i64 %v569, 1
  %v571 = icmp slt i64 %v570, 1
  %v572 = select i1 %v571, i64 %v570, i64 1
  %v573 = mul i64 %v566, %v567
  %v574 = sdiv i64 %v573, %v3
  %v575 = mul i64 %v574, 1
  %v576 = icmp slt i64 %v575, 1
  %v577 = select i1 %v576, i64 %v575, i64 1
  %v578 = icmp slt i64 %v577, 1
  %v579 = select i1 %v578, i64 %v577, i64 1
  br label %b66
b66:
  %v580 = phi i64 [ %v572, %b64 ], [ %v632, %b74 ]
  %v581 = icmp slt i64 %v580, %v579
  br i1 %v581, label %b67, label %b68
b67:
  %v582 = mul i64 %v580, 320
  %v583 = mul i64 %v580, 8
  %v584 = add i64 %v582, 0
  %v585 = add i64 %v583, 0
  %v586 = getelementptr inbounds float, ptr %v561, i64 %v584
  %v587 = sub i64 8, %v585
  %v588 = icmp slt i64 %v587, 0
  %v589 = select i1 %v588, i64 0, i64 %v587
  %v590 = icmp ult i64 %v589, 8
  %v591 = select i1 %v590, i64 %v589, i64 8
  %v592 = trunc i64 %v591 to i32
  %v593 = insertelement <8 x i32> poison, i32 %v592, i64 0
  %v594 = shufflevector <8 x i32> %v593, <8 x i32> poison, <8 x i32> zeroinitializer
  %v595 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v594
  %v596 = mul i64 %v585, 1
  %v597 = add i64 0, %v596
  %v598 = getelementptr inbounds float, ptr %v14, i64 %v597
  br label %b69
b69:
  %v599 = phi i64 [ 0, %b67 ], [ %v606, %b70 ]
  %v600 = icmp slt i64 %v599, 32
  br i1 %v600, label %b70, label %b71
b70:
  %v601 = mul i64 %v599, 8
  %v602 = getelementptr inbounds float, ptr %v598, i64 %v601
  %v603 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v602, <8 x i1> %v595, <8 x float> zeroinitializer)
  %v604 = mul i64 %v599, 8
  %v605 = getelementptr inbounds float, ptr %v586, i64 %v604
  store <8 x float> %v603, ptr %v605, align 4
  %v606 = add nsw i64 %v599, 1
  br label %b69
b71:
  %v607 = add i64 %v582, 256
  %v608 = add i64 %v607, 0
  %v609 = add i64 %v583, 0
  %v610 = getelementptr inbounds float, ptr %v561, i64 %v608
  %v611 = sub i64 8, %v609
  %v612 = icmp slt i64 %v611, 0
  %v613 = select i1 %v612, i64 0, i64 %v611
  %v614 = icmp ult i64 %v613, 8
  %v615 = select i1 %v614, i64 %v613, i64 8
  %v616 = trunc i64 %v615 to i32
  %v617 = insertelement <8 x i32> poison, i32 %v616, i64 0
  %v618 = shufflevector <8 x i32> %v617, <8 x i32> poison, <8 x i32> zeroinitializer
  %v619 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v618
  %v620 = mul i64 %v609, 1
  %v621 = add i64 0, %v620
  %v622 = getelementptr inbounds float, ptr %v12, i64 %v621
  br label %b72
b72:
  %v623 = phi i64 [ 0, %b71 ], [ %v630, %b73 ]
  %v624 = icmp slt i64 %v623, 8
  br i1 %v624, label %b73, label %b74
b73:
  %v625 = mul i64 %v623, 8
  %v626 = getelementptr inbounds float, ptr %v622, i64 %v625
  %v627 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v626, <8 x i1> %v619, <8 x float> zeroinitializer)
  %v628 = mul i64 %v623, 8
  %v629 = getelementptr inbounds float, ptr %v610, i64 %v628
  store <8 x float> %v627, ptr %v629, align 4
  %v630 = add nsw i64 %v623, 1
  br label %b72
b74:
  %v631 = add i64 %v607, 64
  %v632 = add nsw i64 %v580, 1
  br label %b66
b68:
  br label %b65
b65:
  %v633 = icmp sgt i64 %v3, 1
  br i1 %v633, label %b75, label %b76
b75:
  %v634 = getelementptr inbounds i64, ptr %v1, i64 3
  %v635 = atomicrmw add ptr %v634, i64 1 acq_rel
  %v636 = mul i64 %v3, 3
  br label %b77
b77:
  %v637 = load atomic i64, ptr %v634 acquire, align 8
  %v638 = icmp slt i64 %v637, %v636
  br i1 %v638, label %b78, label %b79
b78:
  %v639 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  %v641 = add i64 %v8, 0
  %v642 = sdiv i64 %v641, 1
  %v643 = add i64 %v2, 1
  %v644 = mul i64 %v642, %v2
  %v645 = sdiv i64 %v644, %v3
  %v646 = mul i64 %v645, 1
  %v647 = icmp slt i64 %v646, %v8
  %v648 = select i1 %v647, i64 %v646, i64 %v8
  %v649 = mul i64 %v642, %v643
  %v650 = sdiv i64 %v649, %v3
  %v651 = mul i64 %v650, 1
  %v652 = icmp slt i64 %v651, %v8
  %v653 = select i1 %v652, i64 %v651, i64 %v8
  br label %b80
b80:
  %v654 = phi i64 [ %v648, %b76 ], [ %v717, %b85 ]
  %v655 = icmp slt i64 %v654, %v653
  br i1 %v655, label %b81, label %b82
b81:
  %v656 = add i64 %v654, 96
  %v657 = icmp slt i64 %v656, %v653
  %v658 = select i1 %v657, i64 %v656, i64 %v653
  br label %b83
b83:
  %v659 = phi i64 [ 0, %b81 ], [ %v716, %b88 ]
  %v660 = icmp slt i64 %v659, 1
  br i1 %v660, label %b84, label %b85
b84:
  %v661 = sub i64 %v658, %v654
  %v662 = sub i64 8, 1
  %v663 = add i64 %v661, %v662
  %v664 = sdiv i64 %v663, 8
  br label %b86
b86:
  %v665 = phi i64 [ 0, %b84 ], [ %v715, %b95 ]
  %v666 = icmp slt i64 %v665, %v664
  br i1 %v666, label %b87, label %b88
b87:
  %v667 = mul i64 %v661, %v665
  %v668 = sdiv i64 %v667, %v664
  %v669 = add i64 %v654, %v668
  %v670 = add i64 %v665, 1
  %v671 = mul i64 %v661, %v670
  %v672 = sdiv i64 %v671, %v664
  %v673 = add i64 %v654, %v672
  %v674 = mul i64 %v659, 320
  %v675 = getelementptr inbounds float, ptr %v561, i64 %v674
  %v676 = sub i64 %v673, %v669
  %v677 = mul i64 %v669, 32
  %v678 = getelementptr inbounds float, ptr %v46, i64 %v677
  %v679 = getelementptr inbounds float, ptr %v678, i64 0
  %v680 = sub i64 %v676, 1
  %v681 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v680
  %v682 = load ptr, ptr %v681, align 4
  %v683 = icmp sgt i64 %v676, 0
  br i1 %v683, label %b89, label %b90
b89:
  call void %v682(ptr %v679, i64 32, ptr %v675, i64 32, ptr %v640)
  br label %b90
b90:
  %v684 = add i64 %v674, 256
  %v685 = getelementptr inbounds float, ptr %v561, i64 %v684
  %v686 = sub i64 %v673, %v669
  %v687 = mul i64 %v669, 8
  %v688 = getelementptr inbounds float, ptr %v64, i64 %v687
  %v689 = getelementptr inbounds float, ptr %v688, i64 0
  %v690 = sub i64 %v686, 1
  %v691 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v690
  %v692 = load ptr, ptr %v691, align 4
  %v693 = icmp sgt i64 %v686, 0
  br i1 %v693, label %b91, label %b92
b91:
  call void %v692(ptr %v689, i64 8, ptr %v685, i64 8, ptr %v640)
  br label %b92
b92:
  %v694 = add i64 %v684, 64
  br label %b93
b93:
  %v695 = phi i64 [ %v669, %b92 ], [ %v714, %b98 ]
  %v696 = icmp slt i64 %v695, %v673
  br i1 %v696, label %b94, label %b95
b94:
  %v697 = sub i64 %v695, %v669
  %v698 = mul i64 %v697, 8
  %v699 = getelementptr inbounds float, ptr %v640, i64 %v698
  %v700 = mul i64 %v695, 8
  %v701 = getelementptr inbounds float, ptr %v32, i64 %v700
  br label %b96
b96:
  %v702 = phi i64 [ 0, %b94 ], [ %v713, %b97 ]
  %v703 = icmp slt i64 %v702, 1
  br i1 %v703, label %b97, label %b98
b97:
  %v704 = mul i64 %v659, 1
  %v705 = add i64 %v704, %v702
  %v706 = mul i64 %v705, 8
  %v707 = add i64 0, %v702
  %v708 = mul i64 %v707, 8
  %v709 = getelementptr inbounds float, ptr %v699, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = add i64 0, %v706
  %v712 = getelementptr inbounds float, ptr %v701, i64 %v711
  store <8 x float> %v710, ptr %v712, align 4
  %v713 = add nsw i64 %v702, 1
  br label %b96
b98:
  %v714 = add nsw i64 %v695, 1
  br label %b93
b95:
  %v715 = add nsw i64 %v665, 1
  br label %b86
b88:
  %v716 = add nsw i64 %v659, 1
  br label %b83
b85:
  %v717 = add nsw i64 %v654, 96
  br label %b80
b82:
  %v718 = icmp sgt i64 %v3, 1
  br i1 %v718, label %b99, label %b100
b99:
  %v719 = getelementptr inbounds i64, ptr %v1, i64 3
  %v720 = atomicrmw add ptr %v719, i64 1 acq_rel
  %v721 = mul i64 %v3, 4
  br label %b101
b101:
  %v722 = load atomic i64, ptr %v719 acquire, align 8
  %v723 = icmp slt i64 %v722, %v721
  br i1 %v723, label %b102, label %b103
b102:
  %v724 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v725 = mul i64 0, 8
  %v726 = getelementptr inbounds float, ptr %v64, i64 %v725
  %v727 = getelementptr inbounds float, ptr %v726, i64 0
  %v728 = mul i64 0, 8
  %v729 = getelementptr inbounds float, ptr %v10, i64 %v728
  %v730 = getelementptr inbounds float, ptr %v729, i64 0
  %v731 = getelementptr inbounds float, ptr %v101, i64 12288
  %v732 = add i64 8, 1
  %v733 = sdiv i64 %v732, 2
  %v734 = add i64 %v2, 1
  %v735 = mul i64 %v733, %v2
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 2
  %v738 = icmp slt i64 %v737, 8
  %v739 = select i1 %v738, i64 %v737, i64 8
  %v740 = mul i64 %v733, %v734
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 2
  %v743 = icmp slt i64 %v742, 8
  %v744 = select i1 %v743, i64 %v742, i64 8
  %v745 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b104
b104:
  %v746 = phi i64 [ %v739, %b100 ], [ %v754, %b109 ]
  %v747 = icmp slt i64 %v746, %v744
  br i1 %v747, label %b105, label %b106
b105:
  %v748 = mul i64 %v746, 8
  %v749 = getelementptr inbounds float, ptr %v745, i64 %v748
  br label %b107
b107:
  %v750 = phi i64 [ 0, %b105 ], [ %v753, %b108 ]
  %v751 = icmp slt i64 %v750, 8
  br i1 %v751, label %b108, label %b109
b108:
  %v752 = getelementptr inbounds float, ptr %v749, i64 %v750
  store float 0x0000000000000000, ptr %v752, align 4
  %v753 = add nsw i64 %v750, 1
  br label %b107
b109:
  %v754 = add nsw i64 %v746, 1
  br label %b104
b106:
  %v755 = mul i64 %v8, 1
  br label %b110
b110:
  %v756 = phi i64 [ 0, %b106 ], [ %v860, %b115 ]
  %v757 = icmp slt i64 %v756, %v755
  br i1 %v757, label %b111, label %b112
b111:
  %v758 = sub i64 %v755, %v756
  %v759 = icmp slt i64 %v758, 384
  %v760 = select i1 %v759, i64 %v758, i64 384
  br label %b113
b113:
  %v761 = phi i64 [ %v739, %b111 ], [ %v859, %b139 ]
  %v762 = icmp slt i64 %v761, %v744
  br i1 %v762, label %b114, label %b115
b114:
  %v763 = sub i64 %v744, %v761
  %v764 = icmp slt i64 %v763, 64
  %v765 = select i1 %v764, i64 %v763, i64 64
  %v766 = sdiv i64 %v765, 2
  %v767 = mul i64 %v766, 2
  %v768 = sub i64 %v765, %v767
  %v769 = mul i64 %v756, 8
  %v770 = add i64 %v769, %v761
  %v771 = getelementptr inbounds float, ptr %v727, i64 %v770
  br label %b116
b116:
  %v772 = phi i64 [ 0, %b114 ], [ %v798, %b124 ]
  %v773 = icmp slt i64 %v772, %v760
  br i1 %v773, label %b117, label %b118
b117:
  %v774 = mul i64 %v772, 8
  %v775 = getelementptr inbounds float, ptr %v771, i64 %v774
  %v776 = mul i64 %v772, 2
  %v777 = getelementptr inbounds float, ptr %v731, i64 %v776
  br label %b119
b119:
  %v778 = phi i64 [ 0, %b117 ], [ %v787, %b120 ]
  %v779 = icmp slt i64 %v778, %v766
  br i1 %v779, label %b120, label %b121
b120:
  %v780 = mul i64 %v778, 2
  %v781 = getelementptr inbounds float, ptr %v775, i64 %v780
  %v782 = mul i64 %v778, 768
  %v783 = getelementptr inbounds float, ptr %v777, i64 %v782
  %v784 = getelementptr inbounds float, ptr %v781, i64 0
  %v785 = load <2 x float>, ptr %v784, align 4
  %v786 = getelementptr inbounds float, ptr %v783, i64 0
  store <2 x float> %v785, ptr %v786, align 4
  %v787 = add nsw i64 %v778, 1
  br label %b119
b121:
  %v788 = mul i64 %v766, 2
  %v789 = getelementptr inbounds float, ptr %v775, i64 %v788
  %v790 = mul i64 %v766, 768
  %v791 = getelementptr inbounds float, ptr %v777, i64 %v790
  br label %b122
b122:
  %v792 = phi i64 [ 0, %b121 ], [ %v797, %b123 ]
  %v793 = icmp slt i64 %v792, %v768
  br i1 %v793, label %b123, label %b124
b123:
  %v794 = getelementptr inbounds float, ptr %v789, i64 %v792
  %v795 = load float, ptr %v794, align 4
  %v796 = getelementptr inbounds float, ptr %v791, i64 %v792
  store float %v795, ptr %v796, align 4
  %v797 = add nsw i64 %v792, 1
  br label %b122, !llvm.loop !0
b124:
  %v798 = add nsw i64 %v772, 1
  br label %b116
b118:
  br label %b125
b125:
  %v799 = phi i64 [ 0, %b118 ], [ %v834, %b133 ]
  %v800 = icmp slt i64 %v799, 0
  br i1 %v800, label %b126, label %b127
b126:
  %v801 = mul i64 %v756, 8
  %v802 = add i64 %v801, %v799
  %v803 = getelementptr inbounds float, ptr %v730, i64 %v802
  br label %b128
b128:
  %v804 = phi i64 [ 0, %b126 ], [ %v822, %b129 ]
  %v805 = icmp slt i64 %v804, %v760
  br i1 %v805, label %b129, label %b130
b129:
  %v806 = mul i64 %v804, 8
  %v807 = getelementptr inbounds float, ptr %v803, i64 %v806
  %v808 = mul i64 %v804, 32
  %v809 = getelementptr inbounds float, ptr %v101, i64 %v808
  %v810 = getelementptr inbounds float, ptr %v807, i64 0
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = getelementptr inbounds float, ptr %v809, i64 0
  store <8 x float> %v811, ptr %v812, align 4
  %v813 = getelementptr inbounds float, ptr %v807, i64 8
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = getelementptr inbounds float, ptr %v809, i64 8
  store <8 x float> %v814, ptr %v815, align 4
  %v816 = getelementptr inbounds float, ptr %v807, i64 16
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = getelementptr inbounds float, ptr %v809, i64 16
  store <8 x float> %v817, ptr %v818, align 4
  %v819 = getelementptr inbounds float, ptr %v807, i64 24
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = getelementptr inbounds float, ptr %v809, i64 24
  store <8 x float> %v820, ptr %v821, align 4
  %v822 = add nsw i64 %v804, 1
  br label %b128
b130:
  %v823 = sdiv i64 %v765, 2
  br label %b131
b131:
  %v824 = phi i64 [ 0, %b130 ], [ %v833, %b132 ]
  %v825 = icmp slt i64 %v824, %v823
  br i1 %v825, label %b132, label %b133
b132:
  %v826 = mul i64 %v824, 2
  %v827 = add i64 %v761, %v826
  %v828 = mul i64 %v824, 768
  %v829 = getelementptr inbounds float, ptr %v731, i64 %v828
  %v830 = mul i64 %v827, 8
  %v831 = add i64 %v830, %v799
  %v832 = getelementptr inbounds float, ptr %v745, i64 %v831
  call void @outer_2x32(ptr %v829, ptr %v101, i64 %v760, ptr %v832, i64 8)
  %v833 = add nsw i64 %v824, 1
  br label %b131
b133:
  %v834 = add nsw i64 %v799, 32
  br label %b125
b127:
  %v835 = mul i64 %v756, 8
  %v836 = add i64 %v835, 0
  %v837 = getelementptr inbounds float, ptr %v730, i64 %v836
  br label %b134
b134:
  %v838 = phi i64 [ 0, %b127 ], [ %v847, %b135 ]
  %v839 = icmp slt i64 %v838, %v760
  br i1 %v839, label %b135, label %b136
b135:
  %v840 = mul i64 %v838, 8
  %v841 = getelementptr inbounds float, ptr %v837, i64 %v840
  %v842 = mul i64 %v838, 8
  %v843 = getelementptr inbounds float, ptr %v101, i64 %v842
  %v844 = getelementptr inbounds float, ptr %v841, i64 0
  %v845 = load <8 x float>, ptr %v844, align 4
  %v846 = getelementptr inbounds float, ptr %v843, i64 0
  store <8 x float> %v845, ptr %v846, align 4
  %v847 = add nsw i64 %v838, 1
  br label %b134
b136:
  %v848 = sdiv i64 %v765, 2
  br label %b137
b137:
  %v849 = phi i64 [ 0, %b136 ], [ %v858, %b138 ]
  %v850 = icmp slt i64 %v849, %v848
  br i1 %v850, label %b138, label %b139
b138:
  %v851 = mul i64 %v849, 2
  %v852 = add i64 %v761, %v851
  %v853 = mul i64 %v849, 768
  %v854 = getelementptr inbounds float, ptr %v731, i64 %v853
  %v855 = mul i64 %v852, 8
  %v856 = add i64 %v855, 0
  %v857 = getelementptr inbounds float, ptr %v745, i64 %v856
  call void @outer_2x8(ptr %v854, ptr %v101, i64 %v760, ptr %v857, i64 8)
  %v858 = add nsw i64 %v849, 1
  br label %b137
b139:
  %v859 = add nsw i64 %v761, 64
  br label %b113
b115:
  %v860 = add nsw i64 %v756, 384
  br label %b110
b112:
  %v861 = icmp sgt i64 %v3, 1
  br i1 %v861, label %b140, label %b141
b140:
  %v862 = getelementptr inbounds i64, ptr %v1, i64 3
  %v863 = atomicrmw add ptr %v862, i64 1 acq_rel
  %v864 = mul i64 %v3, 5
  br label %b142
b142:
  %v865 = load atomic i64, ptr %v862 acquire, align 8
  %v866 = icmp slt i64 %v865, %v864
  br i1 %v866, label %b143, label %b144
b143:
  %v867 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v868 = mul i64 0, 8
  %v869 = getelementptr inbounds float, ptr %v66, i64 %v868
  %v870 = getelementptr inbounds float, ptr %v869, i64 0
  %v871 = mul i64 0, 8
  %v872 = getelementptr inbounds float, ptr %v24, i64 %v871
  %v873 = getelementptr inbounds float, ptr %v872, i64 0
  %v874 = getelementptr inbounds float, ptr %v101, i64 12288
  %v875 = add i64 8, 1
  %v876 = sdiv i64 %v875, 2
  %v877 = add i64 %v2, 1
  %v878 = mul i64 %v876, %v2
  %v879 = sdiv i64 %v878, %v3
  %v880 = mul i64 %v879, 2
  %v881 = icmp slt i64 %v880, 8
  %v882 = select i1 %v881, i64 %v880, i64 8
  %v883 = mul i64 %v876, %v877
  %v884 = sdiv i64 %v883, %v3
  %v885 = mul i64 %v884, 2
  %v886 = icmp slt i64 %v885, 8
  %v887 = select i1 %v886, i64 %v885, i64 8
  %v888 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b145
b145:
  %v889 = phi i64 [ %v882, %b141 ], [ %v897, %b150 ]
  %v890 = icmp slt i64 %v889, %v887
  br i1 %v890, label %b146, label %b147
b146:
  %v891 = mul i64 %v889, 8
  %v892 = getelementptr inbounds float, ptr %v888, i64 %v891
  br label %b148
b148:
  %v893 = phi i64 [ 0, %b146 ], [ %v896, %b149 ]
  %v894 = icmp slt i64 %v893, 8
  br i1 %v894, label %b149, label %b150
b149:
  %v895 = getelementptr inbounds float, ptr %v892, i64 %v893
  store float 0x0000000000000000, ptr %v895, align 4
  %v896 = add nsw i64 %v893, 1
  br label %b148
b150:
  %v897 = add nsw i64 %v889, 1
  br label %b145
b147:
  %v898 = mul i64 %v8, 1
  br label %b151
b151:
  %v899 = phi i64 [ 0, %b147 ], [ %v1003, %b156 ]
  %v900 = icmp slt i64 %v899, %v898
  br i1 %v900, label %b152, label %b153
b152:
  %v901 = sub i64 %v898, %v899
  %v902 = icmp slt i64 %v901, 384
  %v903 = select i1 %v902, i64 %v901, i64 384
  br label %b154
b154:
  %v904 = phi i64 [ %v882, %b152 ], [ %v1002, %b180 ]
  %v905 = icmp slt i64 %v904, %v887
  br i1 %v905, label %b155, label %b156
b155:
  %v906 = sub i64 %v887, %v904
  %v907 = icmp slt i64 %v906, 64
  %v908 = select i1 %v907, i64 %v906, i64 64
  %v909 = sdiv i64 %v908, 2
  %v910 = mul i64 %v909, 2
  %v911 = sub i64 %v908, %v910
  %v912 = mul i64 %v899, 8
  %v913 = add i64 %v912, %v904
  %v914 = getelementptr inbounds float, ptr %v870, i64 %v913
  br label %b157
b157:
  %v915 = phi i64 [ 0, %b155 ], [ %v941, %b165 ]
  %v916 = icmp slt i64 %v915, %v903
  br i1 %v916, label %b158, label %b159
b158:
  %v917 = mul i64 %v915, 8
  %v918 = getelementptr inbounds float, ptr %v914, i64 %v917
  %v919 = mul i64 %v915, 2
  %v920 = getelementptr inbounds float, ptr %v874, i64 %v919
  br label %b160
b160:
  %v921 = phi i64 [ 0, %b158 ], [ %v930, %b161 ]
  %v922 = icmp slt i64 %v921, %v909
  br i1 %v922, label %b161, label %b162
b161:
  %v923 = mul i64 %v921, 2
  %v924 = getelementptr inbounds float, ptr %v918, i64 %v923
  %v925 = mul i64 %v921, 768
  %v926 = getelementptr inbounds float, ptr %v920, i64 %v925
  %v927 = getelementptr inbounds float, ptr %v924, i64 0
  %v928 = load <2 x float>, ptr %v927, align 4
  %v929 = getelementptr inbounds float, ptr %v926, i64 0
  store <2 x float> %v928, ptr %v929, align 4
  %v930 = add nsw i64 %v921, 1
  br label %b160
b162:
  %v931 = mul i64 %v909, 2
  %v932 = getelementptr inbounds float, ptr %v918, i64 %v931
  %v933 = mul i64 %v909, 768
  %v934 = getelementptr inbounds float, ptr %v920, i64 %v933
  br label %b163
b163:
  %v935 = phi i64 [ 0, %b162 ], [ %v940, %b164 ]
  %v936 = icmp slt i64 %v935, %v911
  br i1 %v936, label %b164, label %b165
b164:
  %v937 = getelementptr inbounds float, ptr %v932, i64 %v935
  %v938 = load float, ptr %v937, align 4
  %v939 = getelementptr inbounds float, ptr %v934, i64 %v935
  store float %v938, ptr %v939, align 4
  %v940 = add nsw i64 %v935, 1
  br label %b163, !llvm.loop !3
b165:
  %v941 = add nsw i64 %v915, 1
  br label %b157
b159:
  br label %b166
b166:
  %v942 = phi i64 [ 0, %b159 ], [ %v977, %b174 ]
  %v943 = icmp slt i64 %v942, 0
  br i1 %v943, label %b167, label %b168
b167:
  %v944 = mul i64 %v899, 8
  %v945 = add i64 %v944, %v942
  %v946 = getelementptr inbounds float, ptr %v873, i64 %v945
  br label %b169
b169:
  %v947 = phi i64 [ 0, %b167 ], [ %v965, %b170 ]
  %v948 = icmp slt i64 %v947, %v903
  br i1 %v948, label %b170, label %b171
b170:
  %v949 = mul i64 %v947, 8
  %v950 = getelementptr inbounds float, ptr %v946, i64 %v949
  %v951 = mul i64 %v947, 32
  %v952 = getelementptr inbounds float, ptr %v101, i64 %v951
  %v953 = getelementptr inbounds float, ptr %v950, i64 0
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = getelementptr inbounds float, ptr %v952, i64 0
  store <8 x float> %v954, ptr %v955, align 4
  %v956 = getelementptr inbounds float, ptr %v950, i64 8
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = getelementptr inbounds float, ptr %v952, i64 8
  store <8 x float> %v957, ptr %v958, align 4
  %v959 = getelementptr inbounds float, ptr %v950, i64 16
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = getelementptr inbounds float, ptr %v952, i64 16
  store <8 x float> %v960, ptr %v961, align 4
  %v962 = getelementptr inbounds float, ptr %v950, i64 24
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = getelementptr inbounds float, ptr %v952, i64 24
  store <8 x float> %v963, ptr %v964, align 4
  %v965 = add nsw i64 %v947, 1
  br label %b169
b171:
  %v966 = sdiv i64 %v908, 2
  br label %b172
b172:
  %v967 = phi i64 [ 0, %b171 ], [ %v976, %b173 ]
  %v968 = icmp slt i64 %v967, %v966
  br i1 %v968, label %b173, label %b174
b173:
  %v969 = mul i64 %v967, 2
  %v970 = add i64 %v904, %v969
  %v971 = mul i64 %v967, 768
  %v972 = getelementptr inbounds float, ptr %v874, i64 %v971
  %v973 = mul i64 %v970, 8
  %v974 = add i64 %v973, %v942
  %v975 = getelementptr inbounds float, ptr %v888, i64 %v974
  call void @outer_2x32(ptr %v972, ptr %v101, i64 %v903, ptr %v975, i64 8)
  %v976 = add nsw i64 %v967, 1
  br label %b172
b174:
  %v977 = add nsw i64 %v942, 32
  br label %b166
b168:
  %v978 = mul i64 %v899, 8
  %v979 = add i64 %v978, 0
  %v980 = getelementptr inbounds float, ptr %v873, i64 %v979
  br label %b175
b175:
  %v981 = phi i64 [ 0, %b168 ], [ %v990, %b176 ]
  %v982 = icmp slt i64 %v981, %v903
  br i1 %v982, label %b176, label %b177
b176:
  %v983 = mul i64 %v981, 8
  %v984 = getelementptr inbounds float, ptr %v980, i64 %v983
  %v985 = mul i64 %v981, 8
  %v986 = getelementptr inbounds float, ptr %v101, i64 %v985
  %v987 = getelementptr inbounds float, ptr %v984, i64 0
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = getelementptr inbounds float, ptr %v986, i64 0
  store <8 x float> %v988, ptr %v989, align 4
  %v990 = add nsw i64 %v981, 1
  br label %b175
b177:
  %v991 = sdiv i64 %v908, 2
  br label %b178
b178:
  %v992 = phi i64 [ 0, %b177 ], [ %v1001, %b179 ]
  %v993 = icmp slt i64 %v992, %v991
  br i1 %v993, label %b179, label %b180
b179:
  %v994 = mul i64 %v992, 2
  %v995 = add i64 %v904, %v994
  %v996 = mul i64 %v992, 768
  %v997 = getelementptr inbounds float, ptr %v874, i64 %v996
  %v998 = mul i64 %v995, 8
  %v999 = add i64 %v998, 0
  %v1000 = getelementptr inbounds float, ptr %v888, i64 %v999
  call void @outer_2x8(ptr %v997, ptr %v101, i64 %v903, ptr %v1000, i64 8)
  %v1001 = add nsw i64 %v992, 1
  br label %b178
b180:
  %v1002 = add nsw i64 %v904, 64
  br label %b154
b156:
  %v1003 = add nsw i64 %v899, 384
  br label %b151
b153:
  %v1004 = icmp sgt i64 %v3, 1
  br i1 %v1004, label %b181, label %b182
b181:
  %v1005 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1006 = atomicrmw add ptr %v1005, i64 1 acq_rel
  %v1007 = mul i64 %v3, 6
  br label %b183
b183:
  %v1008 = load atomic i64, ptr %v1005 acquire, align 8
  %v1009 = icmp slt i64 %v1008, %v1007
  br i1 %v1009, label %b184, label %b185
b184:
  %v1010 = call i32 @sched_yield()
  br label %b183
b185:
  br label %b182
b182:
  %v1011 = mul i64 0, 32
  %v1012 = getelementptr inbounds float, ptr %v46, i64 %v1011
  %v1013 = getelementptr inbounds float, ptr %v1012, i64 0
  %v1014 = mul i64 0, 8
  %v1015 = getelementptr inbounds float, ptr %v10, i64 %v1014
  %v1016 = getelementptr inbounds float, ptr %v1015, i64 0
  %v1017 = getelementptr inbounds float, ptr %v101, i64 12288
  %v1018 = add i64 32, 1
  %v1019 = sdiv i64 %v1018, 2
  %v1020 = add i64 %v2, 1
  %v1021 = mul i64 %v1019, %v2
  %v1022 = sdiv i64 %v1021, %v3
  %v1023 = mul i64 %v1022, 2
  %v1024 = icmp slt i64 %v1023, 32
  %v1025 = select i1 %v1024, i64 %v1023, i64 32
  %v1026 = mul i64 %v1019, %v1020
  %v1027 = sdiv i64 %v1026, %v3
  %v1028 = mul i64 %v1027, 2
  %v1029 = icmp slt i64 %v1028, 32
  %v1030 = select i1 %v1029, i64 %v1028, i64 32
  %v1031 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b186
b186:
  %v1032 = phi i64 [ %v1025, %b182 ], [ %v1040, %b191 ]
  %v1033 = icmp slt i64 %v1032, %v1030
  br i1 %v1033, label %b187, label %b188
b187:
  %v1034 = mul i64 %v1032, 8
  %v1035 = getelementptr inbounds float, ptr %v1031, i64 %v1034
  br label %b189
b189:
  %v1036 = phi i64 [ 0, %b187 ], [ %v1039, %b190 ]
  %v1037 = icmp slt i64 %v1036, 8
  br i1 %v1037, label %b190, label %b191
b190:
  %v1038 = getelementptr inbounds float, ptr %v1035, i64 %v1036
  store float 0x0000000000000000, ptr %v1038, align 4
  %v1039 = add nsw i64 %v1036, 1
  br label %b189
b191:
  %v1040 = add nsw i64 %v1032, 1
  br label %b186
b188:
  %v1041 = mul i64 %v8, 1
  br label %b192
b192:
  %v1042 = phi i64 [ 0, %b188 ], [ %v1146, %b197 ]
  %v1043 = icmp slt i64 %v1042, %v1041
  br i1 %v1043, label %b193, label %b194
b193:
  %v1044 = sub i64 %v1041, %v1042
  %v1045 = icmp slt i64 %v1044, 384
  %v1046 = select i1 %v1045, i64 %v1044, i64 384
  br label %b195
b195:
  %v1047 = phi i64 [ %v1025, %b193 ], [ %v1145, %b221 ]
  %v1048 = icmp slt i64 %v1047, %v1030
  br i1 %v1048, label %b196, label %b197
b196:
  %v1049 = sub i64 %v1030, %v1047
  %v1050 = icmp slt i64 %v1049, 64
  %v1051 = select i1 %v1050, i64 %v1049, i64 64
  %v1052 = sdiv i64 %v1051, 2
  %v1053 = mul i64 %v1052, 2
  %v1054 = sub i64 %v1051, %v1053
  %v1055 = mul i64 %v1042, 32
  %v1056 = add i64 %v1055, %v1047
  %v1057 = getelementptr inbounds float, ptr %v1013, i64 %v1056
  br label %b198
b198:
  %v1058 = phi i64 [ 0, %b196 ], [ %v1084, %b206 ]
  %v1059 = icmp slt i64 %v1058, %v1046
  br i1 %v1059, label %b199, label %b200
b199:
  %v1060 = mul i64 %v1058, 32
  %v1061 = getelementptr inbounds float, ptr %v1057, i64 %v1060
  %v1062 = mul i64 %v1058, 2
  %v1063 = getelementptr inbounds float, ptr %v1017, i64 %v1062
  br label %b201
b201:
  %v1064 = phi i64 [ 0, %b199 ], [ %v1073, %b202 ]
  %v1065 = icmp slt i64 %v1064, %v1052
  br i1 %v1065, label %b202, label %b203
b202:
  %v1066 = mul i64 %v1064, 2
  %v1067 = getelementptr inbounds float, ptr %v1061, i64 %v1066
  %v1068 = mul i64 %v1064, 768
  %v1069 = getelementptr inbounds float, ptr %v1063, i64 %v1068
  %v1070 = getelementptr inbounds float, ptr %v1067, i64 0
  %v1071 = load <2 x float>, ptr %v1070, align 4
  %v1072 = getelementptr inbounds float, ptr %v1069, i64 0
  store <2 x float> %v1071, ptr %v1072, align 4
  %v1073 = add nsw i64 %v1064, 1
  br label %b201
b203:
  %v1074 = mul i64 %v1052, 2
  %v1075 = getelementptr inbounds float, ptr %v1061, i64 %v1074
  %v1076 = mul i64 %v1052, 768
  %v1077 = getelementptr inbounds float, ptr %v1063, i64 %v1076
  br label %b204
b204:
  %v1078 = phi i64 [ 0, %b203 ], [ %v1083, %b205 ]
  %v1079 = icmp slt i64 %v1078, %v1054
  br i1 %v1079, label %b205, label %b206
b205:
  %v1080 = getelementptr inbounds float, ptr %v1075, i64 %v1078
  %v1081 = load float, ptr %v1080, align 4
  %v1082 = getelementptr inbounds float, ptr %v1077, i64 %v1078
  store float %v1081, ptr %v1082, align 4
  %v1083 = add nsw i64 %v1078, 1
  br label %b204, !llvm.loop !6
b206:
  %v1084 = add nsw i64 %v1058, 1
  br label %b198
b200:
  br label %b207
b207:
  %v1085 = phi i64 [ 0, %b200 ], [ %v1120, %b215 ]
  %v1086 = icmp slt i64 %v1085, 0
  br i1 %v1086, label %b208, label %b209
b208:
  %v1087 = mul i64 %v1042, 8
  %v1088 = add i64 %v1087, %v1085
  %v1089 = getelementptr inbounds float, ptr %v1016, i64 %v1088
  br label %b210
b210:
  %v1090 = phi i64 [ 0, %b208 ], [ %v1108, %b211 ]
  %v1091 = icmp slt i64 %v1090, %v1046
  br i1 %v1091, label %b211, label %b212
b211:
  %v1092 = mul i64 %v1090, 8
  %v1093 = getelementptr inbounds float, ptr %v1089, i64 %v1092
  %v1094 = mul i64 %v1090, 32
  %v1095 = getelementptr inbounds float, ptr %v101, i64 %v1094
  %v1096 = getelementptr inbounds float, ptr %v1093, i64 0
  %v1097 = load <8 x float>, ptr %v1096, align 4
  %v1098 = getelementptr inbounds float, ptr %v1095, i64 0
  store <8 x float> %v1097, ptr %v1098, align 4
  %v1099 = getelementptr inbounds float, ptr %v1093, i64 8
  %v1100 = load <8 x float>, ptr %v1099, align 4
  %v1101 = getelementptr inbounds float, ptr %v1095, i64 8
  store <8 x float> %v1100, ptr %v1101, align 4
  %v1102 = getelementptr inbounds float, ptr %v1093, i64 16
  %v1103 = load <8 x float>, ptr %v1102, align 4
  %v1104 = getelementptr inbounds float, ptr %v1095, i64 16
  store <8 x float> %v1103, ptr %v1104, align 4
  %v1105 = getelementptr inbounds float, ptr %v1093, i64 24
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = getelementptr inbounds float, ptr %v1095, i64 24
  store <8 x float> %v1106, ptr %v1107, align 4
  %v1108 = add nsw i64 %v1090, 1
  br label %b210
b212:
  %v1109 = sdiv i64 %v1051, 2
  br label %b213
b213:
  %v1110 = phi i64 [ 0, %b212 ], [ %v1119, %b214 ]
  %v1111 = icmp slt i64 %v1110, %v1109
  br i1 %v1111, label %b214, label %b215
b214:
  %v1112 = mul i64 %v1110, 2
  %v1113 = add i64 %v1047, %v1112
  %v1114 = mul i64 %v1110, 768
  %v1115 = getelementptr inbounds float, ptr %v1017, i64 %v1114
  %v1116 = mul i64 %v1113, 8
  %v1117 = add i64 %v1116, %v1085
  %v1118 = getelementptr inbounds float, ptr %v1031, i64 %v1117
  call void @outer_2x32(ptr %v1115, ptr %v101, i64 %v1046, ptr %v1118, i64 8)
  %v1119 = add nsw i64 %v1110, 1
  br label %b213
b215:
  %v1120 = add nsw i64 %v1085, 32
  br label %b207
b209:
  %v1121 = mul i64 %v1042, 8
  %v1122 = add i64 %v1121, 0
  %v1123 = getelementptr inbounds float, ptr %v1016, i64 %v1122
  br label %b216
b216:
  %v1124 = phi i64 [ 0, %b209 ], [ %v1133, %b217 ]
  %v1125 = icmp slt i64 %v1124, %v1046
  br i1 %v1125, label %b217, label %b218
b217:
  %v1126 = mul i64 %v1124, 8
  %v1127 = getelementptr inbounds float, ptr %v1123, i64 %v1126
  %v1128 = mul i64 %v1124, 8
  %v1129 = getelementptr inbounds float, ptr %v101, i64 %v1128
  %v1130 = getelementptr inbounds float, ptr %v1127, i64 0
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = getelementptr inbounds float, ptr %v1129, i64 0
  store <8 x float> %v1131, ptr %v1132, align 4
  %v1133 = add nsw i64 %v1124, 1
  br label %b216
b218:
  %v1134 = sdiv i64 %v1051, 2
  br label %b219
b219:
  %v1135 = phi i64 [ 0, %b218 ], [ %v1144, %b220 ]
  %v1136 = icmp slt i64 %v1135, %v1134
  br i1 %v1136, label %b220, label %b221
b220:
  %v1137 = mul i64 %v1135, 2
  %v1138 = add i64 %v1047, %v1137
  %v1139 = mul i64 %v1135, 768
  %v1140 = getelementptr inbounds float, ptr %v1017, i64 %v1139
  %v1141 = mul i64 %v1138, 8
  %v1142 = add i64 %v1141, 0
  %v1143 = getelementptr inbounds float, ptr %v1031, i64 %v1142
  call void @outer_2x8(ptr %v1140, ptr %v101, i64 %v1046, ptr %v1143, i64 8)
  %v1144 = add nsw i64 %v1135, 1
  br label %b219
b221:
  %v1145 = add nsw i64 %v1047, 64
  br label %b195
b197:
  %v1146 = add nsw i64 %v1042, 384
  br label %b192
b194:
  %v1147 = icmp sgt i64 %v3, 1
  br i1 %v1147, label %b222, label %b223
b222:
  %v1148 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1149 = atomicrmw add ptr %v1148, i64 1 acq_rel
  %v1150 = mul i64 %v3, 7
  br label %b224
b224:
  %v1151 = load atomic i64, ptr %v1148 acquire, align 8
  %v1152 = icmp slt i64 %v1151, %v1150
  br i1 %v1152, label %b225, label %b226
b225:
  %v1153 = call i32 @sched_yield()
  br label %b224
b226:
  br label %b223
b223:
  %v1154 = mul i64 0, 32
  %v1155 = getelementptr inbounds float, ptr %v46, i64 %v1154
  %v1156 = getelementptr inbounds float, ptr %v1155, i64 0
  %v1157 = mul i64 0, 8
  %v1158 = getelementptr inbounds float, ptr %v54, i64 %v1157
  %v1159 = getelementptr inbounds float, ptr %v1158, i64 0
  %v1160 = getelementptr inbounds float, ptr %v101, i64 12288
  %v1161 = add i64 32, 1
  %v1162 = sdiv i64 %v1161, 2
  %v1163 = add i64 %v2, 1
  %v1164 = mul i64 %v1162, %v2
  %v1165 = sdiv i64 %v1164, %v3
  %v1166 = mul i64 %v1165, 2
  %v1167 = icmp slt i64 %v1166, 32
  %v1168 = select i1 %v1167, i64 %v1166, i64 32
  %v1169 = mul i64 %v1162, %v1163
  %v1170 = sdiv i64 %v1169, %v3
  %v1171 = mul i64 %v1170, 2
  %v1172 = icmp slt i64 %v1171, 32
  %v1173 = select i1 %v1172, i64 %v1171, i64 32
  %v1174 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b227
b227:
  %v1175 = phi i64 [ %v1168, %b223 ], [ %v1183, %b232 ]
  %v1176 = icmp slt i64 %v1175, %v1173
  br i1 %v1176, label %b228, label %b229
b228:
  %v1177 = mul i64 %v1175, 8
  %v1178 = getelementptr inbounds float, ptr %v1174, i64 %v1177
  br label %b230
b230:
  %v1179 = phi i64 [ 0, %b228 ], [ %v1182, %b231 ]
  %v1180 = icmp slt i64 %v1179, 8
  br i1 %v1180, label %b231, label %b232
b231:
  %v1181 = getelementptr inbounds float, ptr %v1178, i64 %v1179
  store float 0x0000000000000000, ptr %v1181, align 4
  %v1182 = add nsw i64 %v1179, 1
  br label %b230
b232:
  %v1183 = add nsw i64 %v1175, 1
  br label %b227
b229:
  %v1184 = mul i64 %v8, 1
  br label %b233
b233:
  %v1185 = phi i64 [ 0, %b229 ], [ %v1289, %b238 ]
  %v1186 = icmp slt i64 %v1185, %v1184
  br i1 %v1186, label %b234, label %b235
b234:
  %v1187 = sub i64 %v1184, %v1185
  %v1188 = icmp slt i64 %v1187, 384
  %v1189 = select i1 %v1188, i64 %v1187, i64 384
  br label %b236
b236:
  %v1190 = phi i64 [ %v1168, %b234 ], [ %v1288, %b262 ]
  %v1191 = icmp slt i64 %v1190, %v1173
  br i1 %v1191, label %b237, label %b238
b237:
  %v1192 = sub i64 %v1173, %v1190
  %v1193 = icmp slt i64 %v1192, 64
  %v1194 = select i1 %v1193, i64 %v1192, i64 64
  %v1195 = sdiv i64 %v1194, 2
  %v1196 = mul i64 %v1195, 2
  %v1197 = sub i64 %v1194, %v1196
  %v1198 = mul i64 %v1185, 32
  %v1199 = add i64 %v1198, %v1190
  %v1200 = getelementptr inbounds float, ptr %v1156, i64 %v1199
  br label %b239
b239:
  %v1201 = phi i64 [ 0, %b237 ], [ %v1227, %b247 ]
  %v1202 = icmp slt i64 %v1201, %v1189
  br i1 %v1202, label %b240, label %b241
b240:
  %v1203 = mul i64 %v1201, 32
  %v1204 = getelementptr inbounds float, ptr %v1200, i64 %v1203
  %v1205 = mul i64 %v1201, 2
  %v1206 = getelementptr inbounds float, ptr %v1160, i64 %v1205
  br label %b242
b242:
  %v1207 = phi i64 [ 0, %b240 ], [ %v1216, %b243 ]
  %v1208 = icmp slt i64 %v1207, %v1195
  br i1 %v1208, label %b243, label %b244
b243:
  %v1209 = mul i64 %v1207, 2
  %v1210 = getelementptr inbounds float, ptr %v1204, i64 %v1209
  %v1211 = mul i64 %v1207, 768
  %v1212 = getelementptr inbounds float, ptr %v1206, i64 %v1211
  %v1213 = getelementptr inbounds float, ptr %v1210, i64 0
  %v1214 = load <2 x float>, ptr %v1213, align 4
  %v1215 = getelementptr inbounds float, ptr %v1212, i64 0
  store <2 x float> %v1214, ptr %v1215, align 4
  %v1216 = add nsw i64 %v1207, 1
  br label %b242
b244:
  %v1217 = mul i64 %v1195, 2
  %v1218 = getelementptr inbounds float, ptr %v1204, i64 %v1217
  %v1219 = mul i64 %v1195, 768
  %v1220 = getelementptr inbounds float, ptr %v1206, i64 %v1219
  br label %b245
b245:
  %v1221 = phi i64 [ 0, %b244 ], [ %v1226, %b246 ]
  %v1222 = icmp slt i64 %v1221, %v1197
  br i1 %v1222, label %b246, label %b247
b246:
  %v1223 = getelementptr inbounds float, ptr %v1218, i64 %v1221
  %v1224 = load float, ptr %v1223, align 4
  %v1225 = getelementptr inbounds float, ptr %v1220, i64 %v1221
  store float %v1224, ptr %v1225, align 4
  %v1226 = add nsw i64 %v1221, 1
  br label %b245, !llvm.loop !9
b247:
  %v1227 = add nsw i64 %v1201, 1
  br label %b239
b241:
  br label %b248
b248:
  %v1228 = phi i64 [ 0, %b241 ], [ %v1263, %b256 ]
  %v1229 = icmp slt i64 %v1228, 0
  br i1 %v1229, label %b249, label %b250
b249:
  %v1230 = mul i64 %v1185, 8
  %v1231 = add i64 %v1230, %v1228
  %v1232 = getelementptr inbounds float, ptr %v1159, i64 %v1231
  br label %b251
b251:
  %v1233 = phi i64 [ 0, %b249 ], [ %v1251, %b252 ]
  %v1234 = icmp slt i64 %v1233, %v1189
  br i1 %v1234, label %b252, label %b253
b252:
  %v1235 = mul i64 %v1233, 8
  %v1236 = getelementptr inbounds float, ptr %v1232, i64 %v1235
  %v1237 = mul i64 %v1233, 32
  %v1238 = getelementptr inbounds float, ptr %v101, i64 %v1237
  %v1239 = getelementptr inbounds float, ptr %v1236, i64 0
  %v1240 = load <8 x float>, ptr %v1239, align 4
  %v1241 = getelementptr inbounds float, ptr %v1238, i64 0
  store <8 x float> %v1240, ptr %v1241, align 4
  %v1242 = getelementptr inbounds float, ptr %v1236, i64 8
  %v1243 = load <8 x float>, ptr %v1242, align 4
  %v1244 = getelementptr inbounds float, ptr %v1238, i64 8
  store <8 x float> %v1243, ptr %v1244, align 4
  %v1245 = getelementptr inbounds float, ptr %v1236, i64 16
  %v1246 = load <8 x float>, ptr %v1245, align 4
  %v1247 = getelementptr inbounds float, ptr %v1238, i64 16
  store <8 x float> %v1246, ptr %v1247, align 4
  %v1248 = getelementptr inbounds float, ptr %v1236, i64 24
  %v1249 = load <8 x float>, ptr %v1248, align 4
  %v1250 = getelementptr inbounds float, ptr %v1238, i64 24
  store <8 x float> %v1249, ptr %v1250, align 4
  %v1251 = add nsw i64 %v1233, 1
  br label %b251
b253:
  %v1252 = sdiv i64 %v1194, 2
  br label %b254
b254:
  %v1253 = phi i64 [ 0, %b253 ], [ %v1262, %b255 ]
  %v1254 = icmp slt i64 %v1253, %v1252
  br i1 %v1254, label %b255, label %b256
b255:
  %v1255 = mul i64 %v1253, 2
  %v1256 = add i64 %v1190, %v1255
  %v1257 = mul i64 %v1253, 768
  %v1258 = getelementptr inbounds float, ptr %v1160, i64 %v1257
  %v1259 = mul i64 %v1256, 8
  %v1260 = add i64 %v1259, %v1228
  %v1261 = getelementptr inbounds float, ptr %v1174, i64 %v1260
  call void @outer_2x32(ptr %v1258, ptr %v101, i64 %v1189, ptr %v1261, i64 8)
  %v1262 = add nsw i64 %v1253, 1
  br label %b254
b256:
  %v1263 = add nsw i64 %v1228, 32
  br label %b248
b250:
  %v1264 = mul i64 %v1185, 8
  %v1265 = add i64 %v1264, 0
  %v1266 = getelementptr inbounds float, ptr %v1159, i64 %v1265
  br label %b257
b257:
  %v1267 = phi i64 [ 0, %b250 ], [ %v1276, %b258 ]
  %v1268 = icmp slt i64 %v1267, %v1189
  br i1 %v1268, label %b258, label %b259
b258:
  %v1269 = mul i64 %v1267, 8
  %v1270 = getelementptr inbounds float, ptr %v1266, i64 %v1269
  %v1271 = mul i64 %v1267, 8
  %v1272 = getelementptr inbounds float, ptr %v101, i64 %v1271
  %v1273 = getelementptr inbounds float, ptr %v1270, i64 0
  %v1274 = load <8 x float>, ptr %v1273, align 4
  %v1275 = getelementptr inbounds float, ptr %v1272, i64 0
  store <8 x float> %v1274, ptr %v1275, align 4
  %v1276 = add nsw i64 %v1267, 1
  br label %b257
b259:
  %v1277 = sdiv i64 %v1194, 2
  br label %b260
b260:
  %v1278 = phi i64 [ 0, %b259 ], [ %v1287, %b261 ]
  %v1279 = icmp slt i64 %v1278, %v1277
  br i1 %v1279, label %b261, label %b262
b261:
  %v1280 = mul i64 %v1278, 2
  %v1281 = add i64 %v1190, %v1280
  %v1282 = mul i64 %v1278, 768
  %v1283 = getelementptr inbounds float, ptr %v1160, i64 %v1282
  %v1284 = mul i64 %v1281, 8
  %v1285 = add i64 %v1284, 0
  %v1286 = getelementptr inbounds float, ptr %v1174, i64 %v1285
  call void @outer_2x8(ptr %v1283, ptr %v101, i64 %v1189, ptr %v1286, i64 8)
  %v1287 = add nsw i64 %v1278, 1
  br label %b260
b262:
  %v1288 = add nsw i64 %v1190, 64
  br label %b236
b238:
  %v1289 = add nsw i64 %v1185, 384
  br label %b233
b235:
  %v1290 = icmp sgt i64 %v3, 1
  br i1 %v1290, label %b263, label %b264
b263:
  %v1291 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1292 = atomicrmw add ptr %v1291, i64 1 acq_rel
  %v1293 = mul i64 %v3, 8
  br label %b265
b265:
  %v1294 = load atomic i64, ptr %v1291 acquire, align 8
  %v1295 = icmp slt i64 %v1294, %v1293
  br i1 %v1295, label %b266, label %b267
b266:
  %v1296 = call i32 @sched_yield()
  br label %b265
b267:
  br label %b264
b264:
  %v1297 = icmp eq i64 %v2, 0
  br i1 %v1297, label %b268, label %b269
b268:
  br label %b270
b270:
  %v1298 = phi i64 [ 0, %b268 ], [ %v1320, %b275 ]
  %v1299 = icmp slt i64 %v1298, 32
  br i1 %v1299, label %b271, label %b272
b271:
  br label %b273
b273:
  %v1300 = phi i64 [ 0, %b271 ], [ %v1317, %b278 ]
  %v1301 = phi <8 x float> [ splat (float 0x0000000000000000), %b271 ], [ %v1316, %b278 ]
  %v1302 = icmp slt i64 %v1300, %v8
  br i1 %v1302, label %b274, label %b275
b274:
  %v1303 = add i64 %v1300, 128
  %v1304 = icmp slt i64 %v1303, %v8
  %v1305 = select i1 %v1304, i64 %v1303, i64 %v8
  br label %b276
b276:
  %v1306 = phi i64 [ %v1300, %b274 ], [ %v1315, %b277 ]
  %v1307 = phi <8 x float> [ splat (float 0x0000000000000000), %b274 ], [ %v1314, %b277 ]
  %v1308 = icmp slt i64 %v1306, %v1305
  br i1 %v1308, label %b277, label %b278
b277:
  %v1309 = mul i64 %v1306, 32
  %v1310 = getelementptr inbounds float, ptr %v46, i64 %v1309
  %v1311 = add i64 0, %v1298
  %v1312 = getelementptr inbounds float, ptr %v1310, i64 %v1311
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = fadd <8 x float> %v1307, %v1313
  %v1315 = add nsw i64 %v1306, 1
  br label %b276
b278:
  %v1316 = fadd <8 x float> %v1301, %v1307
  %v1317 = add nsw i64 %v1300, 128
  br label %b273
b275:
  %v1318 = add i64 0, %v1298
  %v1319 = getelementptr inbounds float, ptr %v42, i64 %v1318
  store <8 x float> %v1301, ptr %v1319, align 4
  %v1320 = add nsw i64 %v1298, 8
  br label %b270
b272:
  br label %b269
b269:
  %v1321 = icmp sgt i64 %v3, 1
  br i1 %v1321, label %b279, label %b280
b279:
  %v1322 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1323 = atomicrmw add ptr %v1322, i64 1 acq_rel
  %v1324 = mul i64 %v3, 9
  br label %b281
b281:
  %v1325 = load atomic i64, ptr %v1322 acquire, align 8
  %v1326 = icmp slt i64 %v1325, %v1324
  br i1 %v1326, label %b282, label %b283
b282:
  %v1327 = call i32 @sched_yield()
  br label %b281
b283:
  br label %b280
b280:
  ret void
}
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
