; generated from specs/mut3.yaml by `make generated`: do not edit
; mut3 I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v105 = alloca i64, i64 1, align 8
  %v385 = alloca float, i64 96, align 4
  %v470 = alloca float, i64 64, align 4
  %v639 = alloca float, i64 128, align 4
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
  %v79 = getelementptr inbounds i64, ptr %v1, i64 6
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 16
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 17
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 19
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 32
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 33
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 34
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 35
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 36
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 37
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 38
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 39
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 40
  %v104 = load i64, ptr %v103, align 8
  store i64 0, ptr %v105, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v107 = load ptr, ptr %v106, align 4
  %v108 = mul i64 %v2, 0
  %v109 = add i64 %v108, 384
  %v110 = getelementptr inbounds float, ptr %v107, i64 %v109
  %v111 = getelementptr inbounds i64, ptr %v1, i64 4
  %v112 = load i64, ptr %v111, align 8
  %v113 = icmp eq i64 %v112, 0
  br i1 %v113, label %b0, label %b1
b0:
  %v114 = icmp eq i64 %v2, 0
  br i1 %v114, label %b2, label %b3
b2:
  %v115 = add i64 0, 0
  %v116 = getelementptr inbounds float, ptr %v58, i64 %v115
  %v117 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v118, ptr %v116, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v119 = icmp sgt i64 %v3, 1
  br i1 %v119, label %b4, label %b5
b4:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 3
  %v121 = atomicrmw add ptr %v120, i64 1 acq_rel
  %v122 = load i64, ptr %v105, align 8
  %v123 = add i64 %v122, 1
  store i64 %v123, ptr %v105, align 8
  %v124 = mul i64 %v3, %v123
  br label %b6
b6:
  %v125 = load atomic i64, ptr %v120 acquire, align 8
  %v126 = icmp slt i64 %v125, %v124
  br i1 %v126, label %b7, label %b8
b7:
  %v127 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 4
  %v129 = load i64, ptr %v128, align 8
  %v130 = icmp eq i64 %v129, 0
  br i1 %v130, label %b9, label %b10
b9:
  %v131 = icmp eq i64 %v2, 0
  br i1 %v131, label %b11, label %b12
b11:
  br label %b13
b13:
  %v132 = phi i64 [ 0, %b11 ], [ %v139, %b14 ]
  %v133 = icmp slt i64 %v132, 64
  br i1 %v133, label %b14, label %b15
b14:
  %v134 = add i64 0, %v132
  %v135 = getelementptr inbounds float, ptr %v12, i64 %v134
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = add i64 0, %v132
  %v138 = getelementptr inbounds float, ptr %v56, i64 %v137
  store <8 x float> %v136, ptr %v138, align 4
  %v139 = add nsw i64 %v132, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v140 = icmp sgt i64 %v3, 1
  br i1 %v140, label %b16, label %b17
b16:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 3
  %v142 = atomicrmw add ptr %v141, i64 1 acq_rel
  %v143 = load i64, ptr %v105, align 8
  %v144 = add i64 %v143, 1
  store i64 %v144, ptr %v105, align 8
  %v145 = mul i64 %v3, %v144
  br label %b18
b18:
  %v146 = load atomic i64, ptr %v141 acquire, align 8
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %b19, label %b20
b19:
  %v148 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 4
  %v150 = load i64, ptr %v149, align 8
  %v151 = icmp eq i64 %v150, 0
  br i1 %v151, label %b21, label %b22
b21:
  %v152 = icmp eq i64 %v2, 0
  br i1 %v152, label %b23, label %b24
b23:
  br label %b25
b25:
  %v153 = phi i64 [ 0, %b23 ], [ %v160, %b26 ]
  %v154 = icmp slt i64 %v153, 64
  br i1 %v154, label %b26, label %b27
b26:
  %v155 = add i64 0, %v153
  %v156 = getelementptr inbounds float, ptr %v14, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = add i64 64, %v153
  %v159 = getelementptr inbounds float, ptr %v56, i64 %v158
  store <8 x float> %v157, ptr %v159, align 4
  %v160 = add nsw i64 %v153, 8
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
  %v164 = load i64, ptr %v105, align 8
  %v165 = add i64 %v164, 1
  store i64 %v165, ptr %v105, align 8
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
  %v173 = icmp eq i64 %v2, 0
  br i1 %v173, label %b35, label %b36
b35:
  br label %b37
b37:
  %v174 = phi i64 [ 0, %b35 ], [ %v181, %b38 ]
  %v175 = icmp slt i64 %v174, 64
  br i1 %v175, label %b38, label %b39
b38:
  %v176 = add i64 0, %v174
  %v177 = getelementptr inbounds float, ptr %v16, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = add i64 128, %v174
  %v180 = getelementptr inbounds float, ptr %v56, i64 %v179
  store <8 x float> %v178, ptr %v180, align 4
  %v181 = add nsw i64 %v174, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v182 = icmp sgt i64 %v3, 1
  br i1 %v182, label %b40, label %b41
b40:
  %v183 = getelementptr inbounds i64, ptr %v1, i64 3
  %v184 = atomicrmw add ptr %v183, i64 1 acq_rel
  %v185 = load i64, ptr %v105, align 8
  %v186 = add i64 %v185, 1
  store i64 %v186, ptr %v105, align 8
  %v187 = mul i64 %v3, %v186
  br label %b42
b42:
  %v188 = load atomic i64, ptr %v183 acquire, align 8
  %v189 = icmp slt i64 %v188, %v187
  br i1 %v189, label %b43, label %b44
b43:
  %v190 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v191 = getelementptr inbounds i64, ptr %v1, i64 4
  %v192 = load i64, ptr %v191, align 8
  %v193 = icmp eq i64 %v192, 0
  br i1 %v193, label %b45, label %b46
b45:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 41
  %v195 = load i64, ptr %v194, align 8
  %v196 = icmp eq i64 %v195, 0
  br i1 %v196, label %b47, label %b48
b47:
  %v197 = add i64 %v7, 0
  %v198 = sdiv i64 %v197, 1
  %v199 = add i64 %v2, 1
  %v200 = mul i64 %v198, %v2
  %v201 = sdiv i64 %v200, %v3
  %v202 = mul i64 %v201, 1
  %v203 = icmp slt i64 %v202, %v7
  %v204 = select i1 %v203, i64 %v202, i64 %v7
  %v205 = mul i64 %v198, %v199
  %v206 = sdiv i64 %v205, %v3
  %v207 = mul i64 %v206, 1
  %v208 = icmp slt i64 %v207, %v7
  %v209 = select i1 %v208, i64 %v207, i64 %v7
  br label %b49
b49:
  %v210 = phi i64 [ %v204, %b47 ], [ %v221, %b50 ]
  %v211 = icmp slt i64 %v210, %v209
  br i1 %v211, label %b50, label %b51
b50:
  %v212 = and i64 0, %v84
  %v213 = mul i64 %v212, %v7
  %v214 = add i64 %v213, %v210
  %v215 = mul i64 %v214, 8
  %v216 = getelementptr inbounds float, ptr %v32, i64 %v215
  %v217 = add i64 0, 0
  %v218 = getelementptr inbounds float, ptr %v216, i64 %v217
  %v219 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v220 = shufflevector <8 x float> %v219, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = add nsw i64 %v210, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v222 = icmp sgt i64 %v3, 1
  br i1 %v222, label %b52, label %b53
b52:
  %v223 = getelementptr inbounds i64, ptr %v1, i64 3
  %v224 = atomicrmw add ptr %v223, i64 1 acq_rel
  %v225 = load i64, ptr %v105, align 8
  %v226 = add i64 %v225, 1
  store i64 %v226, ptr %v105, align 8
  %v227 = mul i64 %v3, %v226
  br label %b54
b54:
  %v228 = load atomic i64, ptr %v223 acquire, align 8
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b55, label %b56
b55:
  %v230 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v231 = getelementptr inbounds float, ptr %v107, i64 0
  %v232 = getelementptr inbounds i64, ptr %v1, i64 4
  %v233 = load i64, ptr %v232, align 8
  %v234 = icmp eq i64 %v233, 0
  br i1 %v234, label %b57, label %b58
b57:
  %v235 = add i64 1, 0
  %v236 = sdiv i64 %v235, 1
  %v237 = add i64 %v2, 1
  %v238 = mul i64 %v236, %v2
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, 1
  %v242 = select i1 %v241, i64 %v240, i64 1
  %v243 = mul i64 %v236, %v237
  %v244 = sdiv i64 %v243, %v3
  %v245 = mul i64 %v244, 1
  %v246 = icmp slt i64 %v245, 1
  %v247 = select i1 %v246, i64 %v245, i64 1
  %v248 = icmp slt i64 %v247, 1
  %v249 = select i1 %v248, i64 %v247, i64 1
  br label %b59
b59:
  %v250 = phi i64 [ %v242, %b57 ], [ %v282, %b60 ]
  %v251 = icmp slt i64 %v250, %v249
  br i1 %v251, label %b60, label %b61
b60:
  %v252 = mul i64 %v250, 192
  %v253 = mul i64 %v250, 24
  %v254 = add i64 %v252, 0
  %v255 = add i64 %v253, 0
  %v256 = getelementptr inbounds float, ptr %v231, i64 %v254
  %v257 = sub i64 24, %v255
  %v258 = icmp slt i64 %v257, 0
  %v259 = select i1 %v258, i64 0, i64 %v257
  %v260 = mul i64 %v255, 8
  %v261 = add i64 0, %v260
  %v262 = getelementptr inbounds float, ptr %v56, i64 %v261
  call void @pack_turned(ptr %v262, i64 8, i64 1, i64 8, i64 %v259, ptr %v256, i64 24)
  %v263 = add i64 %v252, 8
  %v264 = add i64 %v253, 8
  %v265 = getelementptr inbounds float, ptr %v231, i64 %v263
  %v266 = sub i64 24, %v264
  %v267 = icmp slt i64 %v266, 0
  %v268 = select i1 %v267, i64 0, i64 %v266
  %v269 = mul i64 %v264, 8
  %v270 = add i64 0, %v269
  %v271 = getelementptr inbounds float, ptr %v56, i64 %v270
  call void @pack_turned(ptr %v271, i64 8, i64 1, i64 8, i64 %v268, ptr %v265, i64 24)
  %v272 = add i64 %v252, 16
  %v273 = add i64 %v253, 16
  %v274 = getelementptr inbounds float, ptr %v231, i64 %v272
  %v275 = sub i64 24, %v273
  %v276 = icmp slt i64 %v275, 0
  %v277 = select i1 %v276, i64 0, i64 %v275
  %v278 = mul i64 %v273, 8
  %v279 = add i64 0, %v278
  %v280 = getelementptr inbounds float, ptr %v56, i64 %v279
  call void @pack_turned(ptr %v280, i64 8, i64 1, i64 8, i64 %v277, ptr %v274, i64 24)
  %v281 = add i64 %v252, 192
  %v282 = add nsw i64 %v250, 1
  br label %b59
b61:
  br label %b58
b58:
  %v283 = icmp sgt i64 %v3, 1
  br i1 %v283, label %b62, label %b63
b62:
  %v284 = getelementptr inbounds i64, ptr %v1, i64 3
  %v285 = atomicrmw add ptr %v284, i64 1 acq_rel
  %v286 = load i64, ptr %v105, align 8
  %v287 = add i64 %v286, 1
  store i64 %v287, ptr %v105, align 8
  %v288 = mul i64 %v3, %v287
  br label %b64
b64:
  %v289 = load atomic i64, ptr %v284 acquire, align 8
  %v290 = icmp slt i64 %v289, %v288
  br i1 %v290, label %b65, label %b66
b65:
  %v291 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  %v292 = getelementptr inbounds float, ptr %v107, i64 192
  %v293 = getelementptr inbounds float, ptr %v107, i64 256
  %v294 = getelementptr inbounds i64, ptr %v1, i64 4
  %v295 = load i64, ptr %v294, align 8
  %v296 = icmp eq i64 %v295, 0
  br i1 %v296, label %b67, label %b68
b67:
  %v297 = add i64 1, 0
  %v298 = sdiv i64 %v297, 1
  %v299 = add i64 %v2, 1
  %v300 = mul i64 %v298, %v2
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, 1
  %v304 = select i1 %v303, i64 %v302, i64 1
  %v305 = mul i64 %v298, %v299
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, 1
  %v309 = select i1 %v308, i64 %v307, i64 1
  %v310 = icmp slt i64 %v309, 1
  %v311 = select i1 %v310, i64 %v309, i64 1
  br label %b69
b69:
  %v312 = phi i64 [ %v304, %b67 ], [ %v326, %b70 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b70, label %b71
b70:
  %v314 = mul i64 %v312, 64
  %v315 = mul i64 %v312, 8
  %v316 = add i64 %v314, 0
  %v317 = add i64 %v315, 0
  %v318 = getelementptr inbounds float, ptr %v292, i64 %v316
  %v319 = sub i64 8, %v317
  %v320 = icmp slt i64 %v319, 0
  %v321 = select i1 %v320, i64 0, i64 %v319
  %v322 = mul i64 %v317, 8
  %v323 = add i64 0, %v322
  %v324 = getelementptr inbounds float, ptr %v22, i64 %v323
  call void @pack_turned(ptr %v324, i64 8, i64 1, i64 8, i64 %v321, ptr %v318, i64 8)
  %v325 = add i64 %v314, 64
  %v326 = add nsw i64 %v312, 1
  br label %b69
b71:
  %v327 = add i64 1, 0
  %v328 = sdiv i64 %v327, 1
  %v329 = add i64 %v2, 1
  %v330 = mul i64 %v328, %v2
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, 1
  %v334 = select i1 %v333, i64 %v332, i64 1
  %v335 = mul i64 %v328, %v329
  %v336 = sdiv i64 %v335, %v3
  %v337 = mul i64 %v336, 1
  %v338 = icmp slt i64 %v337, 1
  %v339 = select i1 %v338, i64 %v337, i64 1
  %v340 = icmp slt i64 %v339, 1
  %v341 = select i1 %v340, i64 %v339, i64 1
  br label %b72
b72:
  %v342 = phi i64 [ %v334, %b71 ], [ %v366, %b73 ]
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b73, label %b74
b73:
  %v344 = mul i64 %v342, 128
  %v345 = mul i64 %v342, 8
  %v346 = add i64 %v344, 0
  %v347 = add i64 %v345, 0
  %v348 = getelementptr inbounds float, ptr %v293, i64 %v346
  %v349 = sub i64 8, %v347
  %v350 = icmp slt i64 %v349, 0
  %v351 = select i1 %v350, i64 0, i64 %v349
  %v352 = mul i64 %v347, 8
  %v353 = add i64 0, %v352
  %v354 = getelementptr inbounds float, ptr %v18, i64 %v353
  call void @pack_turned(ptr %v354, i64 8, i64 1, i64 8, i64 %v351, ptr %v348, i64 8)
  %v355 = add i64 %v344, 64
  %v356 = add i64 %v355, 0
  %v357 = add i64 %v345, 0
  %v358 = getelementptr inbounds float, ptr %v293, i64 %v356
  %v359 = sub i64 8, %v357
  %v360 = icmp slt i64 %v359, 0
  %v361 = select i1 %v360, i64 0, i64 %v359
  %v362 = mul i64 %v357, 8
  %v363 = add i64 0, %v362
  %v364 = getelementptr inbounds float, ptr %v26, i64 %v363
  call void @pack_turned(ptr %v364, i64 8, i64 1, i64 8, i64 %v361, ptr %v358, i64 8)
  %v365 = add i64 %v355, 64
  %v366 = add nsw i64 %v342, 1
  br label %b72
b74:
  br label %b68
b68:
  %v367 = icmp sgt i64 %v3, 1
  br i1 %v367, label %b75, label %b76
b75:
  %v368 = getelementptr inbounds i64, ptr %v1, i64 3
  %v369 = atomicrmw add ptr %v368, i64 1 acq_rel
  %v370 = load i64, ptr %v105, align 8
  %v371 = add i64 %v370, 1
  store i64 %v371, ptr %v105, align 8
  %v372 = mul i64 %v3, %v371
  br label %b77
b77:
  %v373 = load atomic i64, ptr %v368 acquire, align 8
  %v374 = icmp slt i64 %v373, %v372
  br i1 %v374, label %b78, label %b79
b78:
  %v375 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  %v376 = getelementptr inbounds i64, ptr %v1, i64 5
  %v377 = load i64, ptr %v376, align 8
  br label %b80
b80:
  %v378 = phi i64 [ 0, %b76 ], [ %v850, %b145 ]
  %v379 = icmp slt i64 %v378, %v5
  br i1 %v379, label %b81, label %b82
b81:
  %v380 = add i64 %v378, %v377
  %v381 = icmp slt i64 %v380, %v5
  %v382 = select i1 %v381, i64 %v380, i64 %v5
  %v383 = sub i64 %v382, %v378
  %v384 = mul i64 %v383, %v7
  %v386 = add i64 %v384, 0
  %v387 = sdiv i64 %v386, 1
  %v388 = add i64 %v2, 1
  %v389 = mul i64 %v387, %v2
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, %v384
  %v393 = select i1 %v392, i64 %v391, i64 %v384
  %v394 = mul i64 %v387, %v388
  %v395 = sdiv i64 %v394, %v3
  %v396 = mul i64 %v395, 1
  %v397 = icmp slt i64 %v396, %v384
  %v398 = select i1 %v397, i64 %v396, i64 %v384
  %v399 = mul i64 %v378, %v7
  %v400 = add i64 %v393, %v399
  %v401 = add i64 %v398, %v399
  br label %b83
b83:
  %v402 = phi i64 [ %v400, %b81 ], [ %v458, %b88 ]
  %v403 = icmp slt i64 %v402, %v401
  br i1 %v403, label %b84, label %b85
b84:
  %v404 = add i64 %v402, 96
  %v405 = icmp slt i64 %v404, %v401
  %v406 = select i1 %v405, i64 %v404, i64 %v401
  br label %b86
b86:
  %v407 = phi i64 [ 0, %b84 ], [ %v457, %b91 ]
  %v408 = icmp slt i64 %v407, 1
  br i1 %v408, label %b87, label %b88
b87:
  %v409 = sub i64 %v406, %v402
  %v410 = sub i64 4, 1
  %v411 = add i64 %v409, %v410
  %v412 = sdiv i64 %v411, 4
  br label %b89
b89:
  %v413 = phi i64 [ 0, %b87 ], [ %v456, %b96 ]
  %v414 = icmp slt i64 %v413, %v412
  br i1 %v414, label %b90, label %b91
b90:
  %v415 = mul i64 %v409, %v413
  %v416 = sdiv i64 %v415, %v412
  %v417 = add i64 %v402, %v416
  %v418 = add i64 %v413, 1
  %v419 = mul i64 %v409, %v418
  %v420 = sdiv i64 %v419, %v412
  %v421 = add i64 %v402, %v420
  %v422 = mul i64 %v407, 192
  %v423 = getelementptr inbounds float, ptr %v231, i64 %v422
  %v424 = sub i64 %v421, %v417
  %v425 = mul i64 %v417, 8
  %v426 = getelementptr inbounds float, ptr %v10, i64 %v425
  %v427 = getelementptr inbounds float, ptr %v426, i64 0
  %v428 = sub i64 %v424, 1
  %v429 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v428
  %v430 = load ptr, ptr %v429, align 4
  %v431 = getelementptr inbounds float, ptr %v385, i64 0
  %v432 = icmp sgt i64 %v424, 0
  br i1 %v432, label %b92, label %b93
b92:
  call void %v430(ptr %v427, i64 8, ptr %v423, i64 8, ptr %v431, i64 24, i64 8)
  br label %b93
b93:
  %v433 = add i64 %v422, 192
  br label %b94
b94:
  %v434 = phi i64 [ %v417, %b93 ], [ %v455, %b99 ]
  %v435 = icmp slt i64 %v434, %v421
  br i1 %v435, label %b95, label %b96
b95:
  %v436 = sub i64 %v434, %v417
  %v437 = mul i64 %v436, 24
  %v438 = getelementptr inbounds float, ptr %v385, i64 %v437
  %v439 = mul i64 %v378, %v7
  %v440 = sub i64 %v434, %v439
  %v441 = mul i64 %v440, 24
  %v442 = getelementptr inbounds float, ptr %v60, i64 %v441
  br label %b97
b97:
  %v443 = phi i64 [ 0, %b95 ], [ %v454, %b98 ]
  %v444 = icmp slt i64 %v443, 3
  br i1 %v444, label %b98, label %b99
b98:
  %v445 = mul i64 %v407, 3
  %v446 = add i64 %v445, %v443
  %v447 = mul i64 %v446, 8
  %v448 = add i64 0, %v443
  %v449 = mul i64 %v448, 8
  %v450 = getelementptr inbounds float, ptr %v438, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = add i64 0, %v447
  %v453 = getelementptr inbounds float, ptr %v442, i64 %v452
  store <8 x float> %v451, ptr %v453, align 4
  %v454 = add nsw i64 %v443, 1
  br label %b97
b99:
  %v455 = add nsw i64 %v434, 1
  br label %b94
b96:
  %v456 = add nsw i64 %v413, 1
  br label %b89
b91:
  %v457 = add nsw i64 %v407, 1
  br label %b86
b88:
  %v458 = add nsw i64 %v402, 96
  br label %b83
b85:
  %v459 = icmp sgt i64 %v3, 1
  br i1 %v459, label %b100, label %b101
b100:
  %v460 = getelementptr inbounds i64, ptr %v1, i64 3
  %v461 = atomicrmw add ptr %v460, i64 1 acq_rel
  %v462 = load i64, ptr %v105, align 8
  %v463 = add i64 %v462, 1
  store i64 %v463, ptr %v105, align 8
  %v464 = mul i64 %v3, %v463
  br label %b102
b102:
  %v465 = load atomic i64, ptr %v460 acquire, align 8
  %v466 = icmp slt i64 %v465, %v464
  br i1 %v466, label %b103, label %b104
b103:
  %v467 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  br label %b105
b105:
  %v468 = phi i64 [ %v378, %b101 ], [ %v840, %b127 ]
  %v469 = icmp slt i64 %v468, %v382
  br i1 %v469, label %b106, label %b107
b106:
  %v471 = add i64 %v7, 0
  %v472 = sdiv i64 %v471, 1
  %v473 = add i64 %v2, 1
  %v474 = mul i64 %v472, %v2
  %v475 = sdiv i64 %v474, %v3
  %v476 = mul i64 %v475, 1
  %v477 = icmp slt i64 %v476, %v7
  %v478 = select i1 %v477, i64 %v476, i64 %v7
  %v479 = mul i64 %v472, %v473
  %v480 = sdiv i64 %v479, %v3
  %v481 = mul i64 %v480, 1
  %v482 = icmp slt i64 %v481, %v7
  %v483 = select i1 %v482, i64 %v481, i64 %v7
  br label %b108
b108:
  %v484 = phi i64 [ %v478, %b106 ], [ %v638, %b113 ]
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b109, label %b110
b109:
  %v486 = add i64 %v484, 96
  %v487 = icmp slt i64 %v486, %v483
  %v488 = select i1 %v487, i64 %v486, i64 %v483
  br label %b111
b111:
  %v489 = phi i64 [ 0, %b109 ], [ %v637, %b116 ]
  %v490 = icmp slt i64 %v489, 1
  br i1 %v490, label %b112, label %b113
b112:
  %v491 = sub i64 %v488, %v484
  %v492 = sub i64 8, 1
  %v493 = add i64 %v491, %v492
  %v494 = sdiv i64 %v493, 8
  br label %b114
b114:
  %v495 = phi i64 [ 0, %b112 ], [ %v636, %b121 ]
  %v496 = icmp slt i64 %v495, %v494
  br i1 %v496, label %b115, label %b116
b115:
  %v497 = mul i64 %v491, %v495
  %v498 = sdiv i64 %v497, %v494
  %v499 = add i64 %v484, %v498
  %v500 = add i64 %v495, 1
  %v501 = mul i64 %v491, %v500
  %v502 = sdiv i64 %v501, %v494
  %v503 = add i64 %v484, %v502
  %v504 = mul i64 %v489, 64
  %v505 = getelementptr inbounds float, ptr %v292, i64 %v504
  %v506 = sub i64 %v503, %v499
  %v507 = add i64 %v468, 0
  %v508 = and i64 %v507, %v84
  %v509 = mul i64 %v508, %v7
  %v510 = add i64 %v509, %v499
  %v511 = mul i64 %v510, 8
  %v512 = getelementptr inbounds float, ptr %v32, i64 %v511
  %v513 = getelementptr inbounds float, ptr %v512, i64 0
  %v514 = sub i64 %v506, 1
  %v515 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v514
  %v516 = load ptr, ptr %v515, align 4
  %v517 = getelementptr inbounds float, ptr %v470, i64 0
  %v518 = icmp sgt i64 %v506, 0
  br i1 %v518, label %b117, label %b118
b117:
  call void %v516(ptr %v513, i64 8, ptr %v505, i64 8, ptr %v517, i64 8, i64 0)
  br label %b118
b118:
  %v519 = add i64 %v504, 64
  br label %b119
b119:
  %v520 = phi i64 [ %v499, %b118 ], [ %v635, %b124 ]
  %v521 = icmp slt i64 %v520, %v503
  br i1 %v521, label %b120, label %b121
b120:
  %v522 = sub i64 %v520, %v499
  %v523 = mul i64 %v522, 8
  %v524 = getelementptr inbounds float, ptr %v470, i64 %v523
  %v525 = add i64 %v468, 0
  %v526 = and i64 %v525, %v84
  %v527 = mul i64 %v526, %v7
  %v528 = add i64 %v527, %v520
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v32, i64 %v529
  %v531 = add i64 %v468, 0
  %v532 = sub i64 %v531, %v378
  %v533 = mul i64 %v532, %v7
  %v534 = add i64 %v533, %v520
  %v535 = mul i64 %v534, 24
  %v536 = getelementptr inbounds float, ptr %v60, i64 %v535
  %v537 = add i64 %v468, 0
  %v538 = and i64 %v537, %v88
  %v539 = mul i64 %v538, %v7
  %v540 = add i64 %v539, %v520
  %v541 = mul i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v62, i64 %v541
  %v543 = add i64 %v468, 0
  %v544 = and i64 %v543, %v90
  %v545 = mul i64 %v544, %v7
  %v546 = add i64 %v545, %v520
  %v547 = mul i64 %v546, 8
  %v548 = getelementptr inbounds float, ptr %v64, i64 %v547
  %v549 = add i64 %v468, 0
  %v550 = and i64 %v549, %v92
  %v551 = mul i64 %v550, %v7
  %v552 = add i64 %v551, %v520
  %v553 = mul i64 %v552, 8
  %v554 = getelementptr inbounds float, ptr %v66, i64 %v553
  br label %b122
b122:
  %v555 = phi i64 [ 0, %b120 ], [ %v634, %b123 ]
  %v556 = icmp slt i64 %v555, 1
  br i1 %v556, label %b123, label %b124
b123:
  %v557 = mul i64 %v489, 1
  %v558 = add i64 %v557, %v555
  %v559 = mul i64 %v558, 8
  %v560 = add i64 0, %v555
  %v561 = mul i64 %v560, 8
  %v562 = getelementptr inbounds float, ptr %v524, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 0, %v559
  %v565 = getelementptr inbounds float, ptr %v530, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v566)
  %v568 = fcmp ogt <8 x float> %v567, splat (float 0x4023000000000000)
  %v569 = select <8 x i1> %v568, <8 x float> splat (float 0x4023000000000000), <8 x float> %v567
  %v570 = fadd <8 x float> %v569, %v569
  %v571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v572 = fsub <8 x float> %v571, splat (float 0x4168000000000000)
  %v573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v572, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v570)
  %v574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v572, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v573)
  %v575 = bitcast <8 x float> %v571 to <8 x i32>
  %v576 = fmul <8 x float> %v574, %v574
  %v577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v574, <8 x float> splat (float 0x3F81227F40000000))
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> %v574, <8 x float> splat (float 0x3FA5556740000000))
  %v579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v578, <8 x float> %v574, <8 x float> splat (float 0x3FC5554B00000000))
  %v580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> %v574, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v576, <8 x float> %v580, <8 x float> %v574)
  %v582 = shl <8 x i32> %v575, splat (i32 23)
  %v583 = add <8 x i32> %v582, splat (i32 1065353216)
  %v584 = bitcast <8 x i32> %v583 to <8 x float>
  %v585 = fsub <8 x float> %v584, splat (float 0x3FF0000000000000)
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> %v581, <8 x float> %v585)
  %v587 = fadd <8 x float> %v586, splat (float 0x4000000000000000)
  %v588 = fdiv <8 x float> %v586, %v587
  %v589 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v588, <8 x float> %v566)
  %v590 = add i64 0, %v559
  %v591 = getelementptr inbounds float, ptr %v24, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = add i64 8, %v559
  %v594 = getelementptr inbounds float, ptr %v536, i64 %v593
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = fadd <8 x float> %v595, %v563
  %v597 = fadd <8 x float> %v592, %v596
  %v598 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v597)
  %v599 = fneg <8 x float> %v598
  %v600 = fcmp olt <8 x float> %v599, splat (float 0xC05A400000000000)
  %v601 = select <8 x i1> %v600, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v599
  %v602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v601, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v603 = fsub <8 x float> %v602, splat (float 0x4168000000000000)
  %v604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v603, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v601)
  %v605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v603, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v604)
  %v606 = bitcast <8 x float> %v602 to <8 x i32>
  %v607 = fmul <8 x float> %v605, %v605
  %v608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v605, <8 x float> splat (float 0x3F81227F40000000))
  %v609 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v608, <8 x float> %v605, <8 x float> splat (float 0x3FA5556740000000))
  %v610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v609, <8 x float> %v605, <8 x float> splat (float 0x3FC5554B00000000))
  %v611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v610, <8 x float> %v605, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v607, <8 x float> %v611, <8 x float> %v605)
  %v613 = sub <8 x i32> %v606, splat (i32 1262485250)
  %v614 = lshr <8 x i32> %v613, splat (i32 1)
  %v615 = sub <8 x i32> %v613, %v614
  %v616 = shl <8 x i32> %v614, splat (i32 23)
  %v617 = bitcast <8 x i32> %v616 to <8 x float>
  %v618 = shl <8 x i32> %v615, splat (i32 23)
  %v619 = bitcast <8 x i32> %v618 to <8 x float>
  %v620 = fadd <8 x float> %v612, splat (float 0x3FF0000000000000)
  %v621 = fmul <8 x float> %v620, %v617
  %v622 = fmul <8 x float> %v621, %v619
  %v623 = fcmp olt <8 x float> %v597, splat (float 0x0000000000000000)
  %v624 = select <8 x i1> %v623, <8 x float> %v622, <8 x float> splat (float 0x3FF0000000000000)
  %v625 = fadd <8 x float> %v622, splat (float 0x3FF0000000000000)
  %v626 = fdiv <8 x float> %v624, %v625
  %v627 = fmul <8 x float> %v626, %v566
  %v628 = add i64 0, %v559
  %v629 = getelementptr inbounds float, ptr %v542, i64 %v628
  store <8 x float> %v589, ptr %v629, align 4
  %v630 = add i64 0, %v559
  %v631 = getelementptr inbounds float, ptr %v548, i64 %v630
  store <8 x float> %v626, ptr %v631, align 4
  %v632 = add i64 0, %v559
  %v633 = getelementptr inbounds float, ptr %v554, i64 %v632
  store <8 x float> %v627, ptr %v633, align 4
  %v634 = add nsw i64 %v555, 1
  br label %b122
b124:
  %v635 = add nsw i64 %v520, 1
  br label %b119
b121:
  %v636 = add nsw i64 %v495, 1
  br label %b114
b116:
  %v637 = add nsw i64 %v489, 1
  br label %b111
b113:
  %v638 = add nsw i64 %v484, 96
  br label %b108
b110:
  %v640 = add i64 %v7, 0
  %v641 = sdiv i64 %v640, 1
  %v642 = add i64 %v2, 1
  %v643 = mul i64 %v641, %v2
  %v644 = sdiv i64 %v643, %v3
  %v645 = mul i64 %v644, 1
  %v646 = icmp slt i64 %v645, %v7
  %v647 = select i1 %v646, i64 %v645, i64 %v7
  %v648 = mul i64 %v641, %v642
  %v649 = sdiv i64 %v648, %v3
  %v650 = mul i64 %v649, 1
  %v651 = icmp slt i64 %v650, %v7
  %v652 = select i1 %v651, i64 %v650, i64 %v7
  br label %b125
b125:
  %v653 = phi i64 [ %v647, %b110 ], [ %v839, %b130 ]
  %v654 = icmp slt i64 %v653, %v652
  br i1 %v654, label %b126, label %b127
b126:
  %v655 = add i64 %v653, 96
  %v656 = icmp slt i64 %v655, %v652
  %v657 = select i1 %v656, i64 %v655, i64 %v652
  br label %b128
b128:
  %v658 = phi i64 [ 0, %b126 ], [ %v838, %b133 ]
  %v659 = icmp slt i64 %v658, 1
  br i1 %v659, label %b129, label %b130
b129:
  %v660 = sub i64 %v657, %v653
  %v661 = sub i64 8, 1
  %v662 = add i64 %v660, %v661
  %v663 = sdiv i64 %v662, 8
  br label %b131
b131:
  %v664 = phi i64 [ 0, %b129 ], [ %v837, %b140 ]
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b132, label %b133
b132:
  %v666 = mul i64 %v660, %v664
  %v667 = sdiv i64 %v666, %v663
  %v668 = add i64 %v653, %v667
  %v669 = add i64 %v664, 1
  %v670 = mul i64 %v660, %v669
  %v671 = sdiv i64 %v670, %v663
  %v672 = add i64 %v653, %v671
  %v673 = mul i64 %v658, 128
  %v674 = getelementptr inbounds float, ptr %v293, i64 %v673
  %v675 = sub i64 %v672, %v668
  %v676 = add i64 %v468, 0
  %v677 = and i64 %v676, %v88
  %v678 = mul i64 %v677, %v7
  %v679 = add i64 %v678, %v668
  %v680 = mul i64 %v679, 8
  %v681 = getelementptr inbounds float, ptr %v62, i64 %v680
  %v682 = getelementptr inbounds float, ptr %v681, i64 0
  %v683 = sub i64 %v675, 1
  %v684 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v683
  %v685 = load ptr, ptr %v684, align 4
  %v686 = getelementptr inbounds float, ptr %v639, i64 0
  %v687 = icmp sgt i64 %v675, 0
  br i1 %v687, label %b134, label %b135
b134:
  call void %v685(ptr %v682, i64 8, ptr %v674, i64 8, ptr %v686, i64 16, i64 0)
  br label %b135
b135:
  %v688 = add i64 %v673, 64
  %v689 = getelementptr inbounds float, ptr %v293, i64 %v688
  %v690 = sub i64 %v672, %v668
  %v691 = add i64 %v468, 0
  %v692 = and i64 %v691, %v92
  %v693 = mul i64 %v692, %v7
  %v694 = add i64 %v693, %v668
  %v695 = mul i64 %v694, 8
  %v696 = getelementptr inbounds float, ptr %v66, i64 %v695
  %v697 = getelementptr inbounds float, ptr %v696, i64 0
  %v698 = sub i64 %v690, 1
  %v699 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v698
  %v700 = load ptr, ptr %v699, align 4
  %v701 = getelementptr inbounds float, ptr %v639, i64 8
  %v702 = icmp sgt i64 %v690, 0
  br i1 %v702, label %b136, label %b137
b136:
  call void %v700(ptr %v697, i64 8, ptr %v689, i64 8, ptr %v701, i64 16, i64 0)
  br label %b137
b137:
  %v703 = add i64 %v688, 64
  br label %b138
b138:
  %v704 = phi i64 [ %v668, %b137 ], [ %v836, %b143 ]
  %v705 = icmp slt i64 %v704, %v672
  br i1 %v705, label %b139, label %b140
b139:
  %v706 = sub i64 %v704, %v668
  %v707 = mul i64 %v706, 16
  %v708 = getelementptr inbounds float, ptr %v639, i64 %v707
  %v709 = add i64 %v468, 0
  %v710 = sub i64 %v709, %v378
  %v711 = mul i64 %v710, %v7
  %v712 = add i64 %v711, %v704
  %v713 = mul i64 %v712, 24
  %v714 = getelementptr inbounds float, ptr %v60, i64 %v713
  %v715 = add i64 %v468, 0
  %v716 = and i64 %v715, %v84
  %v717 = mul i64 %v716, %v7
  %v718 = add i64 %v717, %v704
  %v719 = mul i64 %v718, 8
  %v720 = getelementptr inbounds float, ptr %v32, i64 %v719
  %v721 = add i64 %v468, 0
  %v722 = and i64 %v721, %v94
  %v723 = mul i64 %v722, %v7
  %v724 = add i64 %v723, %v704
  %v725 = mul i64 %v724, 8
  %v726 = getelementptr inbounds float, ptr %v68, i64 %v725
  %v727 = add i64 %v468, 0
  %v728 = and i64 %v727, %v96
  %v729 = mul i64 %v728, %v7
  %v730 = add i64 %v729, %v704
  %v731 = mul i64 %v730, 8
  %v732 = getelementptr inbounds float, ptr %v70, i64 %v731
  %v733 = add i64 %v468, 1
  %v734 = and i64 %v733, %v84
  %v735 = mul i64 %v734, %v7
  %v736 = add i64 %v735, %v704
  %v737 = mul i64 %v736, 8
  %v738 = getelementptr inbounds float, ptr %v32, i64 %v737
  br label %b141
b141:
  %v739 = phi i64 [ 0, %b139 ], [ %v835, %b142 ]
  %v740 = icmp slt i64 %v739, 1
  br i1 %v740, label %b142, label %b143
b142:
  %v741 = mul i64 %v658, 1
  %v742 = add i64 %v741, %v739
  %v743 = mul i64 %v742, 8
  %v744 = add i64 0, %v739
  %v745 = mul i64 %v744, 8
  %v746 = getelementptr inbounds float, ptr %v708, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = add i64 1, %v739
  %v749 = mul i64 %v748, 8
  %v750 = getelementptr inbounds float, ptr %v708, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = add i64 0, %v743
  %v753 = getelementptr inbounds float, ptr %v20, i64 %v752
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = add i64 0, %v743
  %v756 = getelementptr inbounds float, ptr %v714, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = fadd <8 x float> %v757, %v747
  %v759 = fadd <8 x float> %v754, %v758
  %v760 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v759)
  %v761 = fneg <8 x float> %v760
  %v762 = fcmp olt <8 x float> %v761, splat (float 0xC05A400000000000)
  %v763 = select <8 x i1> %v762, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v761
  %v764 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v763, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v765 = fsub <8 x float> %v764, splat (float 0x4168000000000000)
  %v766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v765, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v763)
  %v767 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v765, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v766)
  %v768 = bitcast <8 x float> %v764 to <8 x i32>
  %v769 = fmul <8 x float> %v767, %v767
  %v770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v767, <8 x float> splat (float 0x3F81227F40000000))
  %v771 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v770, <8 x float> %v767, <8 x float> splat (float 0x3FA5556740000000))
  %v772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v771, <8 x float> %v767, <8 x float> splat (float 0x3FC5554B00000000))
  %v773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v772, <8 x float> %v767, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v769, <8 x float> %v773, <8 x float> %v767)
  %v775 = sub <8 x i32> %v768, splat (i32 1262485250)
  %v776 = lshr <8 x i32> %v775, splat (i32 1)
  %v777 = sub <8 x i32> %v775, %v776
  %v778 = shl <8 x i32> %v776, splat (i32 23)
  %v779 = bitcast <8 x i32> %v778 to <8 x float>
  %v780 = shl <8 x i32> %v777, splat (i32 23)
  %v781 = bitcast <8 x i32> %v780 to <8 x float>
  %v782 = fadd <8 x float> %v774, splat (float 0x3FF0000000000000)
  %v783 = fmul <8 x float> %v782, %v779
  %v784 = fmul <8 x float> %v783, %v781
  %v785 = fcmp olt <8 x float> %v759, splat (float 0x0000000000000000)
  %v786 = select <8 x i1> %v785, <8 x float> %v784, <8 x float> splat (float 0x3FF0000000000000)
  %v787 = fadd <8 x float> %v784, splat (float 0x3FF0000000000000)
  %v788 = fdiv <8 x float> %v786, %v787
  %v789 = add i64 0, %v743
  %v790 = getelementptr inbounds float, ptr %v28, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = add i64 16, %v743
  %v793 = getelementptr inbounds float, ptr %v714, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = fadd <8 x float> %v751, %v794
  %v796 = fadd <8 x float> %v791, %v795
  %v797 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v796)
  %v798 = fcmp ogt <8 x float> %v797, splat (float 0x4023000000000000)
  %v799 = select <8 x i1> %v798, <8 x float> splat (float 0x4023000000000000), <8 x float> %v797
  %v800 = fadd <8 x float> %v799, %v799
  %v801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v800, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v802 = fsub <8 x float> %v801, splat (float 0x4168000000000000)
  %v803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v802, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v800)
  %v804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v802, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v803)
  %v805 = bitcast <8 x float> %v801 to <8 x i32>
  %v806 = fmul <8 x float> %v804, %v804
  %v807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v804, <8 x float> splat (float 0x3F81227F40000000))
  %v808 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v807, <8 x float> %v804, <8 x float> splat (float 0x3FA5556740000000))
  %v809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> %v804, <8 x float> splat (float 0x3FC5554B00000000))
  %v810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v809, <8 x float> %v804, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v806, <8 x float> %v810, <8 x float> %v804)
  %v812 = shl <8 x i32> %v805, splat (i32 23)
  %v813 = add <8 x i32> %v812, splat (i32 1065353216)
  %v814 = bitcast <8 x i32> %v813 to <8 x float>
  %v815 = fsub <8 x float> %v814, splat (float 0x3FF0000000000000)
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> %v811, <8 x float> %v815)
  %v817 = fadd <8 x float> %v816, splat (float 0x4000000000000000)
  %v818 = fdiv <8 x float> %v816, %v817
  %v819 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v818, <8 x float> %v796)
  %v820 = fmul <8 x float> %v819, %v788
  %v821 = add i64 0, %v743
  %v822 = getelementptr inbounds float, ptr %v720, i64 %v821
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v825 = shufflevector <8 x float> %v824, <8 x float> poison, <8 x i32> zeroinitializer
  %v826 = fsub <8 x float> %v825, %v788
  %v827 = fmul <8 x float> %v823, %v826
  %v828 = fadd <8 x float> %v820, %v827
  %v829 = add i64 0, %v743
  %v830 = getelementptr inbounds float, ptr %v726, i64 %v829
  store <8 x float> %v788, ptr %v830, align 4
  %v831 = add i64 0, %v743
  %v832 = getelementptr inbounds float, ptr %v732, i64 %v831
  store <8 x float> %v819, ptr %v832, align 4
  %v833 = add i64 0, %v743
  %v834 = getelementptr inbounds float, ptr %v738, i64 %v833
  store <8 x float> %v828, ptr %v834, align 4
  %v835 = add nsw i64 %v739, 1
  br label %b141
b143:
  %v836 = add nsw i64 %v704, 1
  br label %b138
b140:
  %v837 = add nsw i64 %v664, 1
  br label %b131
b133:
  %v838 = add nsw i64 %v658, 1
  br label %b128
b130:
  %v839 = add nsw i64 %v653, 96
  br label %b125
b127:
  %v840 = add nsw i64 %v468, 1
  br label %b105
b107:
  %v841 = icmp sgt i64 %v3, 1
  br i1 %v841, label %b144, label %b145
b144:
  %v842 = getelementptr inbounds i64, ptr %v1, i64 3
  %v843 = atomicrmw add ptr %v842, i64 1 acq_rel
  %v844 = load i64, ptr %v105, align 8
  %v845 = add i64 %v844, 1
  store i64 %v845, ptr %v105, align 8
  %v846 = mul i64 %v3, %v845
  br label %b146
b146:
  %v847 = load atomic i64, ptr %v842 acquire, align 8
  %v848 = icmp slt i64 %v847, %v846
  br i1 %v848, label %b147, label %b148
b147:
  %v849 = call i32 @sched_yield()
  br label %b146
b148:
  br label %b145
b145:
  %v850 = add nsw i64 %v378, %v377
  br label %b80
b82:
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
  %v105 = alloca i64, i64 1, align 8
  %v289 = alloca float, i64 64, align 4
  %v398 = alloca float, i64 128, align 4
  %v633 = alloca float, i64 64, align 4
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
  %v79 = getelementptr inbounds i64, ptr %v1, i64 6
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 16
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 17
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 19
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 32
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 33
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 34
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 35
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 36
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 37
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 38
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 39
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 40
  %v104 = load i64, ptr %v103, align 8
  store i64 0, ptr %v105, align 8
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v107 = load ptr, ptr %v106, align 4
  %v108 = mul i64 %v2, 15360
  %v109 = add i64 %v108, 384
  %v110 = getelementptr inbounds float, ptr %v107, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v107, i64 0
  %v112 = getelementptr inbounds float, ptr %v107, i64 64
  %v113 = getelementptr inbounds i64, ptr %v1, i64 4
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b0, label %b1
b0:
  %v116 = add i64 1, 0
  %v117 = sdiv i64 %v116, 1
  %v118 = add i64 %v2, 1
  %v119 = mul i64 %v117, %v2
  %v120 = sdiv i64 %v119, %v3
  %v121 = mul i64 %v120, 1
  %v122 = icmp slt i64 %v121, 1
  %v123 = select i1 %v122, i64 %v121, i64 1
  %v124 = mul i64 %v117, %v118
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, 1
  %v128 = select i1 %v127, i64 %v126, i64 1
  %v129 = icmp slt i64 %v128, 1
  %v130 = select i1 %v129, i64 %v128, i64 1
  br label %b2
b2:
  %v131 = phi i64 [ %v123, %b0 ], [ %v145, %b3 ]
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b3, label %b4
b3:
  %v133 = mul i64 %v131, 64
  %v134 = mul i64 %v131, 8
  %v135 = add i64 %v133, 0
  %v136 = add i64 %v134, 0
  %v137 = getelementptr inbounds float, ptr %v111, i64 %v135
  %v138 = sub i64 8, %v136
  %v139 = icmp slt i64 %v138, 0
  %v140 = select i1 %v139, i64 0, i64 %v138
  %v141 = mul i64 %v136, 1
  %v142 = add i64 0, %v141
  %v143 = getelementptr inbounds float, ptr %v26, i64 %v142
  call void @pack_rows(ptr %v143, i64 1, i64 8, i64 8, i64 %v140, ptr %v137, i64 8)
  %v144 = add i64 %v133, 64
  %v145 = add nsw i64 %v131, 1
  br label %b2
b4:
  %v146 = add i64 1, 0
  %v147 = sdiv i64 %v146, 1
  %v148 = add i64 %v2, 1
  %v149 = mul i64 %v147, %v2
  %v150 = sdiv i64 %v149, %v3
  %v151 = mul i64 %v150, 1
  %v152 = icmp slt i64 %v151, 1
  %v153 = select i1 %v152, i64 %v151, i64 1
  %v154 = mul i64 %v147, %v148
  %v155 = sdiv i64 %v154, %v3
  %v156 = mul i64 %v155, 1
  %v157 = icmp slt i64 %v156, 1
  %v158 = select i1 %v157, i64 %v156, i64 1
  %v159 = icmp slt i64 %v158, 1
  %v160 = select i1 %v159, i64 %v158, i64 1
  br label %b5
b5:
  %v161 = phi i64 [ %v153, %b4 ], [ %v185, %b6 ]
  %v162 = icmp slt i64 %v161, %v160
  br i1 %v162, label %b6, label %b7
b6:
  %v163 = mul i64 %v161, 128
  %v164 = mul i64 %v161, 8
  %v165 = add i64 %v163, 0
  %v166 = add i64 %v164, 0
  %v167 = getelementptr inbounds float, ptr %v112, i64 %v165
  %v168 = sub i64 8, %v166
  %v169 = icmp slt i64 %v168, 0
  %v170 = select i1 %v169, i64 0, i64 %v168
  %v171 = mul i64 %v166, 1
  %v172 = add i64 0, %v171
  %v173 = getelementptr inbounds float, ptr %v22, i64 %v172
  call void @pack_rows(ptr %v173, i64 1, i64 8, i64 8, i64 %v170, ptr %v167, i64 8)
  %v174 = add i64 %v163, 64
  %v175 = add i64 %v174, 0
  %v176 = add i64 %v164, 0
  %v177 = getelementptr inbounds float, ptr %v112, i64 %v175
  %v178 = sub i64 8, %v176
  %v179 = icmp slt i64 %v178, 0
  %v180 = select i1 %v179, i64 0, i64 %v178
  %v181 = mul i64 %v176, 1
  %v182 = add i64 0, %v181
  %v183 = getelementptr inbounds float, ptr %v18, i64 %v182
  call void @pack_rows(ptr %v183, i64 1, i64 8, i64 8, i64 %v180, ptr %v177, i64 8)
  %v184 = add i64 %v174, 64
  %v185 = add nsw i64 %v161, 1
  br label %b5
b7:
  br label %b1
b1:
  %v186 = icmp sgt i64 %v3, 1
  br i1 %v186, label %b8, label %b9
b8:
  %v187 = getelementptr inbounds i64, ptr %v1, i64 3
  %v188 = atomicrmw add ptr %v187, i64 1 acq_rel
  %v189 = load i64, ptr %v105, align 8
  %v190 = add i64 %v189, 1
  store i64 %v190, ptr %v105, align 8
  %v191 = mul i64 %v3, %v190
  br label %b10
b10:
  %v192 = load atomic i64, ptr %v187 acquire, align 8
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b11, label %b12
b11:
  %v194 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v195 = phi i64 [ 0, %b9 ], [ %v560, %b38 ]
  %v196 = icmp slt i64 %v195, %v5
  br i1 %v196, label %b14, label %b15
b14:
  %v197 = sub i64 %v5, 1
  %v198 = sub i64 %v197, %v195
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
  br label %b16
b16:
  %v212 = phi i64 [ %v206, %b14 ], [ %v288, %b17 ]
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b17, label %b18
b17:
  %v214 = add i64 %v198, 1
  %v215 = and i64 %v214, 1
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v212
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v34, i64 %v218
  %v220 = add i64 %v198, 0
  %v221 = and i64 %v220, %v82
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v212
  %v224 = mul i64 %v223, 8
  %v225 = getelementptr inbounds float, ptr %v30, i64 %v224
  %v226 = add i64 %v198, 0
  %v227 = and i64 %v226, %v94
  %v228 = mul i64 %v227, %v7
  %v229 = add i64 %v228, %v212
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v68, i64 %v230
  %v232 = add i64 %v198, 0
  %v233 = and i64 %v232, %v96
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v212
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v70, i64 %v236
  %v238 = add i64 %v198, 0
  %v239 = and i64 %v238, %v84
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v212
  %v242 = mul i64 %v241, 8
  %v243 = getelementptr inbounds float, ptr %v32, i64 %v242
  %v244 = add i64 %v198, 0
  %v245 = and i64 %v244, %v98
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v212
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v72, i64 %v248
  %v250 = add i64 %v198, 0
  %v251 = and i64 %v250, %v100
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v212
  %v254 = mul i64 %v253, 8
  %v255 = getelementptr inbounds float, ptr %v74, i64 %v254
  %v256 = add i64 0, 0
  %v257 = getelementptr inbounds float, ptr %v219, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = add i64 0, 0
  %v260 = getelementptr inbounds float, ptr %v225, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = fadd <8 x float> %v258, %v261
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v231, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = fmul <8 x float> %v262, %v265
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v237, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = fmul <8 x float> %v269, %v269
  %v271 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v272 = shufflevector <8 x float> %v271, <8 x float> poison, <8 x i32> zeroinitializer
  %v273 = fsub <8 x float> %v272, %v270
  %v274 = fmul <8 x float> %v266, %v273
  %v275 = fmul <8 x float> %v262, %v269
  %v276 = add i64 0, 0
  %v277 = getelementptr inbounds float, ptr %v243, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = fmul <8 x float> %v262, %v278
  %v280 = fsub <8 x float> %v275, %v279
  %v281 = fmul <8 x float> %v280, %v265
  %v282 = fsub <8 x float> %v272, %v265
  %v283 = fmul <8 x float> %v281, %v282
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v249, i64 %v284
  store <8 x float> %v274, ptr %v285, align 4
  %v286 = add i64 0, 0
  %v287 = getelementptr inbounds float, ptr %v255, i64 %v286
  store <8 x float> %v283, ptr %v287, align 4
  %v288 = add nsw i64 %v212, 1
  br label %b16
b18:
  %v290 = add i64 %v7, 0
  %v291 = sdiv i64 %v290, 1
  %v292 = add i64 %v2, 1
  %v293 = mul i64 %v291, %v2
  %v294 = sdiv i64 %v293, %v3
  %v295 = mul i64 %v294, 1
  %v296 = icmp slt i64 %v295, %v7
  %v297 = select i1 %v296, i64 %v295, i64 %v7
  %v298 = mul i64 %v291, %v292
  %v299 = sdiv i64 %v298, %v3
  %v300 = mul i64 %v299, 1
  %v301 = icmp slt i64 %v300, %v7
  %v302 = select i1 %v301, i64 %v300, i64 %v7
  br label %b19
b19:
  %v303 = phi i64 [ %v297, %b18 ], [ %v397, %b24 ]
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b20, label %b21
b20:
  %v305 = add i64 %v303, 96
  %v306 = icmp slt i64 %v305, %v302
  %v307 = select i1 %v306, i64 %v305, i64 %v302
  br label %b22
b22:
  %v308 = phi i64 [ 0, %b20 ], [ %v396, %b27 ]
  %v309 = icmp slt i64 %v308, 1
  br i1 %v309, label %b23, label %b24
b23:
  %v310 = sub i64 %v307, %v303
  %v311 = sub i64 8, 1
  %v312 = add i64 %v310, %v311
  %v313 = sdiv i64 %v312, 8
  br label %b25
b25:
  %v314 = phi i64 [ 0, %b23 ], [ %v395, %b32 ]
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b26, label %b27
b26:
  %v316 = mul i64 %v310, %v314
  %v317 = sdiv i64 %v316, %v313
  %v318 = add i64 %v303, %v317
  %v319 = add i64 %v314, 1
  %v320 = mul i64 %v310, %v319
  %v321 = sdiv i64 %v320, %v313
  %v322 = add i64 %v303, %v321
  %v323 = mul i64 %v308, 64
  %v324 = getelementptr inbounds float, ptr %v111, i64 %v323
  %v325 = sub i64 %v322, %v318
  %v326 = add i64 %v198, 0
  %v327 = and i64 %v326, %v98
  %v328 = mul i64 %v327, %v7
  %v329 = add i64 %v328, %v318
  %v330 = mul i64 %v329, 8
  %v331 = getelementptr inbounds float, ptr %v72, i64 %v330
  %v332 = getelementptr inbounds float, ptr %v331, i64 0
  %v333 = sub i64 %v325, 1
  %v334 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v333
  %v335 = load ptr, ptr %v334, align 4
  %v336 = getelementptr inbounds float, ptr %v289, i64 0
  %v337 = icmp sgt i64 %v325, 0
  br i1 %v337, label %b28, label %b29
b28:
  call void %v335(ptr %v332, i64 8, ptr %v324, i64 8, ptr %v336, i64 8, i64 0)
  br label %b29
b29:
  %v338 = add i64 %v323, 64
  br label %b30
b30:
  %v339 = phi i64 [ %v318, %b29 ], [ %v394, %b35 ]
  %v340 = icmp slt i64 %v339, %v322
  br i1 %v340, label %b31, label %b32
b31:
  %v341 = sub i64 %v339, %v318
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v289, i64 %v342
  %v344 = add i64 %v198, 0
  %v345 = and i64 %v344, %v84
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v339
  %v348 = mul i64 %v347, 8
  %v349 = getelementptr inbounds float, ptr %v32, i64 %v348
  %v350 = add i64 %v198, 0
  %v351 = and i64 %v350, %v90
  %v352 = mul i64 %v351, %v7
  %v353 = add i64 %v352, %v339
  %v354 = mul i64 %v353, 8
  %v355 = getelementptr inbounds float, ptr %v64, i64 %v354
  %v356 = add i64 %v198, 0
  %v357 = and i64 %v356, %v102
  %v358 = mul i64 %v357, %v7
  %v359 = add i64 %v358, %v339
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v76, i64 %v360
  %v362 = add i64 %v198, 0
  %v363 = and i64 %v362, %v104
  %v364 = mul i64 %v363, %v7
  %v365 = add i64 %v364, %v339
  %v366 = mul i64 %v365, 8
  %v367 = getelementptr inbounds float, ptr %v78, i64 %v366
  br label %b33
b33:
  %v368 = phi i64 [ 0, %b31 ], [ %v393, %b34 ]
  %v369 = icmp slt i64 %v368, 1
  br i1 %v369, label %b34, label %b35
b34:
  %v370 = mul i64 %v308, 1
  %v371 = add i64 %v370, %v368
  %v372 = mul i64 %v371, 8
  %v373 = add i64 0, %v368
  %v374 = mul i64 %v373, 8
  %v375 = getelementptr inbounds float, ptr %v343, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = add i64 0, %v372
  %v378 = getelementptr inbounds float, ptr %v349, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = fmul <8 x float> %v376, %v379
  %v381 = add i64 0, %v372
  %v382 = getelementptr inbounds float, ptr %v355, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = fmul <8 x float> %v380, %v383
  %v385 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v386 = shufflevector <8 x float> %v385, <8 x float> poison, <8 x i32> zeroinitializer
  %v387 = fsub <8 x float> %v386, %v383
  %v388 = fmul <8 x float> %v384, %v387
  %v389 = add i64 0, %v372
  %v390 = getelementptr inbounds float, ptr %v361, i64 %v389
  store <8 x float> %v376, ptr %v390, align 4
  %v391 = add i64 0, %v372
  %v392 = getelementptr inbounds float, ptr %v367, i64 %v391
  store <8 x float> %v388, ptr %v392, align 4
  %v393 = add nsw i64 %v368, 1
  br label %b33
b35:
  %v394 = add nsw i64 %v339, 1
  br label %b30
b32:
  %v395 = add nsw i64 %v314, 1
  br label %b25
b27:
  %v396 = add nsw i64 %v308, 1
  br label %b22
b24:
  %v397 = add nsw i64 %v303, 96
  br label %b19
b21:
  %v399 = add i64 %v7, 0
  %v400 = sdiv i64 %v399, 1
  %v401 = add i64 %v2, 1
  %v402 = mul i64 %v400, %v2
  %v403 = sdiv i64 %v402, %v3
  %v404 = mul i64 %v403, 1
  %v405 = icmp slt i64 %v404, %v7
  %v406 = select i1 %v405, i64 %v404, i64 %v7
  %v407 = mul i64 %v400, %v401
  %v408 = sdiv i64 %v407, %v3
  %v409 = mul i64 %v408, 1
  %v410 = icmp slt i64 %v409, %v7
  %v411 = select i1 %v410, i64 %v409, i64 %v7
  br label %b36
b36:
  %v412 = phi i64 [ %v406, %b21 ], [ %v559, %b41 ]
  %v413 = icmp slt i64 %v412, %v411
  br i1 %v413, label %b37, label %b38
b37:
  %v414 = add i64 %v412, 96
  %v415 = icmp slt i64 %v414, %v411
  %v416 = select i1 %v415, i64 %v414, i64 %v411
  br label %b39
b39:
  %v417 = phi i64 [ 0, %b37 ], [ %v558, %b44 ]
  %v418 = icmp slt i64 %v417, 1
  br i1 %v418, label %b40, label %b41
b40:
  %v419 = sub i64 %v416, %v412
  %v420 = sub i64 8, 1
  %v421 = add i64 %v419, %v420
  %v422 = sdiv i64 %v421, 8
  br label %b42
b42:
  %v423 = phi i64 [ 0, %b40 ], [ %v557, %b51 ]
  %v424 = icmp slt i64 %v423, %v422
  br i1 %v424, label %b43, label %b44
b43:
  %v425 = mul i64 %v419, %v423
  %v426 = sdiv i64 %v425, %v422
  %v427 = add i64 %v412, %v426
  %v428 = add i64 %v423, 1
  %v429 = mul i64 %v419, %v428
  %v430 = sdiv i64 %v429, %v422
  %v431 = add i64 %v412, %v430
  %v432 = mul i64 %v417, 128
  %v433 = getelementptr inbounds float, ptr %v112, i64 %v432
  %v434 = sub i64 %v431, %v427
  %v435 = add i64 %v198, 0
  %v436 = and i64 %v435, %v104
  %v437 = mul i64 %v436, %v7
  %v438 = add i64 %v437, %v427
  %v439 = mul i64 %v438, 8
  %v440 = getelementptr inbounds float, ptr %v78, i64 %v439
  %v441 = getelementptr inbounds float, ptr %v440, i64 0
  %v442 = sub i64 %v434, 1
  %v443 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v442
  %v444 = load ptr, ptr %v443, align 4
  %v445 = getelementptr inbounds float, ptr %v398, i64 0
  %v446 = icmp sgt i64 %v434, 0
  br i1 %v446, label %b45, label %b46
b45:
  call void %v444(ptr %v441, i64 8, ptr %v433, i64 8, ptr %v445, i64 16, i64 0)
  br label %b46
b46:
  %v447 = add i64 %v432, 64
  %v448 = getelementptr inbounds float, ptr %v112, i64 %v447
  %v449 = sub i64 %v431, %v427
  %v450 = add i64 %v198, 0
  %v451 = and i64 %v450, %v100
  %v452 = mul i64 %v451, %v7
  %v453 = add i64 %v452, %v427
  %v454 = mul i64 %v453, 8
  %v455 = getelementptr inbounds float, ptr %v74, i64 %v454
  %v456 = getelementptr inbounds float, ptr %v455, i64 0
  %v457 = sub i64 %v449, 1
  %v458 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v457
  %v459 = load ptr, ptr %v458, align 4
  %v460 = getelementptr inbounds float, ptr %v398, i64 8
  %v461 = icmp sgt i64 %v449, 0
  br i1 %v461, label %b47, label %b48
b47:
  call void %v459(ptr %v456, i64 8, ptr %v448, i64 8, ptr %v460, i64 16, i64 0)
  br label %b48
b48:
  %v462 = add i64 %v447, 64
  br label %b49
b49:
  %v463 = phi i64 [ %v427, %b48 ], [ %v556, %b54 ]
  %v464 = icmp slt i64 %v463, %v431
  br i1 %v464, label %b50, label %b51
b50:
  %v465 = sub i64 %v463, %v427
  %v466 = mul i64 %v465, 16
  %v467 = getelementptr inbounds float, ptr %v398, i64 %v466
  %v468 = add i64 %v198, 1
  %v469 = and i64 %v468, 1
  %v470 = mul i64 %v469, %v7
  %v471 = add i64 %v470, %v463
  %v472 = mul i64 %v471, 8
  %v473 = getelementptr inbounds float, ptr %v34, i64 %v472
  %v474 = add i64 %v198, 0
  %v475 = and i64 %v474, %v82
  %v476 = mul i64 %v475, %v7
  %v477 = add i64 %v476, %v463
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v30, i64 %v478
  %v480 = add i64 %v198, 0
  %v481 = and i64 %v480, %v94
  %v482 = mul i64 %v481, %v7
  %v483 = add i64 %v482, %v463
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v68, i64 %v484
  %v486 = add i64 %v198, 0
  %v487 = and i64 %v486, %v102
  %v488 = mul i64 %v487, %v7
  %v489 = add i64 %v488, %v463
  %v490 = mul i64 %v489, 8
  %v491 = getelementptr inbounds float, ptr %v76, i64 %v490
  %v492 = add i64 %v198, 0
  %v493 = and i64 %v492, %v90
  %v494 = mul i64 %v493, %v7
  %v495 = add i64 %v494, %v463
  %v496 = mul i64 %v495, 8
  %v497 = getelementptr inbounds float, ptr %v64, i64 %v496
  %v498 = add i64 %v198, 0
  %v499 = and i64 %v498, %v88
  %v500 = mul i64 %v499, %v7
  %v501 = add i64 %v500, %v463
  %v502 = mul i64 %v501, 8
  %v503 = getelementptr inbounds float, ptr %v62, i64 %v502
  %v504 = add i64 %v198, 0
  %v505 = and i64 %v504, 1
  %v506 = mul i64 %v505, %v7
  %v507 = add i64 %v506, %v463
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v34, i64 %v508
  br label %b52
b52:
  %v510 = phi i64 [ 0, %b50 ], [ %v555, %b53 ]
  %v511 = icmp slt i64 %v510, 1
  br i1 %v511, label %b53, label %b54
b53:
  %v512 = mul i64 %v417, 1
  %v513 = add i64 %v512, %v510
  %v514 = mul i64 %v513, 8
  %v515 = add i64 0, %v510
  %v516 = mul i64 %v515, 8
  %v517 = getelementptr inbounds float, ptr %v467, i64 %v516
  %v518 = load <8 x float>, ptr %v517, align 4
  %v519 = add i64 1, %v510
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v467, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = add i64 0, %v514
  %v524 = getelementptr inbounds float, ptr %v473, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = add i64 0, %v514
  %v527 = getelementptr inbounds float, ptr %v479, i64 %v526
  %v528 = load <8 x float>, ptr %v527, align 4
  %v529 = fadd <8 x float> %v525, %v528
  %v530 = add i64 0, %v514
  %v531 = getelementptr inbounds float, ptr %v485, i64 %v530
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v534 = shufflevector <8 x float> %v533, <8 x float> poison, <8 x i32> zeroinitializer
  %v535 = fsub <8 x float> %v534, %v532
  %v536 = fmul <8 x float> %v529, %v535
  %v537 = add i64 0, %v514
  %v538 = getelementptr inbounds float, ptr %v491, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = add i64 0, %v514
  %v541 = getelementptr inbounds float, ptr %v497, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = fmul <8 x float> %v539, %v542
  %v544 = fadd <8 x float> %v536, %v543
  %v545 = fadd <8 x float> %v544, %v518
  %v546 = add i64 0, %v514
  %v547 = getelementptr inbounds float, ptr %v503, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = fmul <8 x float> %v548, %v548
  %v550 = fsub <8 x float> %v534, %v549
  %v551 = fmul <8 x float> %v522, %v550
  %v552 = fadd <8 x float> %v545, %v551
  %v553 = add i64 0, %v514
  %v554 = getelementptr inbounds float, ptr %v509, i64 %v553
  store <8 x float> %v552, ptr %v554, align 4
  %v555 = add nsw i64 %v510, 1
  br label %b52
b54:
  %v556 = add nsw i64 %v463, 1
  br label %b49
b51:
  %v557 = add nsw i64 %v423, 1
  br label %b42
b44:
  %v558 = add nsw i64 %v417, 1
  br label %b39
b41:
  %v559 = add nsw i64 %v412, 96
  br label %b36
b38:
  %v560 = add nsw i64 %v195, 1
  br label %b13
b15:
  %v561 = icmp sgt i64 %v3, 1
  br i1 %v561, label %b55, label %b56
b55:
  %v562 = getelementptr inbounds i64, ptr %v1, i64 3
  %v563 = atomicrmw add ptr %v562, i64 1 acq_rel
  %v564 = load i64, ptr %v105, align 8
  %v565 = add i64 %v564, 1
  store i64 %v565, ptr %v105, align 8
  %v566 = mul i64 %v3, %v565
  br label %b57
b57:
  %v567 = load atomic i64, ptr %v562 acquire, align 8
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b58, label %b59
b58:
  %v569 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  %v570 = getelementptr inbounds float, ptr %v107, i64 192
  %v571 = getelementptr inbounds i64, ptr %v1, i64 4
  %v572 = load i64, ptr %v571, align 8
  %v573 = icmp eq i64 %v572, 0
  br i1 %v573, label %b60, label %b61
b60:
  %v574 = add i64 1, 0
  %v575 = sdiv i64 %v574, 1
  %v576 = add i64 %v2, 1
  %v577 = mul i64 %v575, %v2
  %v578 = sdiv i64 %v577, %v3
  %v579 = mul i64 %v578, 1
  %v580 = icmp slt i64 %v579, 1
  %v581 = select i1 %v580, i64 %v579, i64 1
  %v582 = mul i64 %v575, %v576
  %v583 = sdiv i64 %v582, %v3
  %v584 = mul i64 %v583, 1
  %v585 = icmp slt i64 %v584, 1
  %v586 = select i1 %v585, i64 %v584, i64 1
  %v587 = icmp slt i64 %v586, 1
  %v588 = select i1 %v587, i64 %v586, i64 1
  br label %b62
b62:
  %v589 = phi i64 [ %v581, %b60 ], [ %v623, %b63 ]
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b63, label %b64
b63:
  %v591 = mul i64 %v589, 192
  %v592 = mul i64 %v589, 8
  %v593 = add i64 %v591, 0
  %v594 = add i64 %v592, 0
  %v595 = getelementptr inbounds float, ptr %v570, i64 %v593
  %v596 = sub i64 8, %v594
  %v597 = icmp slt i64 %v596, 0
  %v598 = select i1 %v597, i64 0, i64 %v596
  %v599 = mul i64 %v594, 1
  %v600 = add i64 0, %v599
  %v601 = getelementptr inbounds float, ptr %v16, i64 %v600
  call void @pack_rows(ptr %v601, i64 1, i64 8, i64 8, i64 %v598, ptr %v595, i64 8)
  %v602 = add i64 %v591, 64
  %v603 = add i64 %v602, 0
  %v604 = add i64 %v592, 0
  %v605 = getelementptr inbounds float, ptr %v570, i64 %v603
  %v606 = sub i64 8, %v604
  %v607 = icmp slt i64 %v606, 0
  %v608 = select i1 %v607, i64 0, i64 %v606
  %v609 = mul i64 %v604, 1
  %v610 = add i64 0, %v609
  %v611 = getelementptr inbounds float, ptr %v14, i64 %v610
  call void @pack_rows(ptr %v611, i64 1, i64 8, i64 8, i64 %v608, ptr %v605, i64 8)
  %v612 = add i64 %v602, 64
  %v613 = add i64 %v612, 0
  %v614 = add i64 %v592, 0
  %v615 = getelementptr inbounds float, ptr %v570, i64 %v613
  %v616 = sub i64 8, %v614
  %v617 = icmp slt i64 %v616, 0
  %v618 = select i1 %v617, i64 0, i64 %v616
  %v619 = mul i64 %v614, 1
  %v620 = add i64 0, %v619
  %v621 = getelementptr inbounds float, ptr %v12, i64 %v620
  call void @pack_rows(ptr %v621, i64 1, i64 8, i64 8, i64 %v618, ptr %v615, i64 8)
  %v622 = add i64 %v612, 64
  %v623 = add nsw i64 %v589, 1
  br label %b62
b64:
  br label %b61
b61:
  %v624 = icmp sgt i64 %v3, 1
  br i1 %v624, label %b65, label %b66
b65:
  %v625 = getelementptr inbounds i64, ptr %v1, i64 3
  %v626 = atomicrmw add ptr %v625, i64 1 acq_rel
  %v627 = load i64, ptr %v105, align 8
  %v628 = add i64 %v627, 1
  store i64 %v628, ptr %v105, align 8
  %v629 = mul i64 %v3, %v628
  br label %b67
b67:
  %v630 = load atomic i64, ptr %v625 acquire, align 8
  %v631 = icmp slt i64 %v630, %v629
  br i1 %v631, label %b68, label %b69
b68:
  %v632 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v634 = add i64 %v8, 0
  %v635 = sdiv i64 %v634, 1
  %v636 = add i64 %v2, 1
  %v637 = mul i64 %v635, %v2
  %v638 = sdiv i64 %v637, %v3
  %v639 = mul i64 %v638, 1
  %v640 = icmp slt i64 %v639, %v8
  %v641 = select i1 %v640, i64 %v639, i64 %v8
  %v642 = mul i64 %v635, %v636
  %v643 = sdiv i64 %v642, %v3
  %v644 = mul i64 %v643, 1
  %v645 = icmp slt i64 %v644, %v8
  %v646 = select i1 %v645, i64 %v644, i64 %v8
  br label %b70
b70:
  %v647 = phi i64 [ %v641, %b66 ], [ %v723, %b75 ]
  %v648 = icmp slt i64 %v647, %v646
  br i1 %v648, label %b71, label %b72
b71:
  %v649 = add i64 %v647, 96
  %v650 = icmp slt i64 %v649, %v646
  %v651 = select i1 %v650, i64 %v649, i64 %v646
  br label %b73
b73:
  %v652 = phi i64 [ 0, %b71 ], [ %v722, %b78 ]
  %v653 = icmp slt i64 %v652, 1
  br i1 %v653, label %b74, label %b75
b74:
  %v654 = sub i64 %v651, %v647
  %v655 = sub i64 8, 1
  %v656 = add i64 %v654, %v655
  %v657 = sdiv i64 %v656, 8
  br label %b76
b76:
  %v658 = phi i64 [ 0, %b74 ], [ %v721, %b87 ]
  %v659 = icmp slt i64 %v658, %v657
  br i1 %v659, label %b77, label %b78
b77:
  %v660 = mul i64 %v654, %v658
  %v661 = sdiv i64 %v660, %v657
  %v662 = add i64 %v647, %v661
  %v663 = add i64 %v658, 1
  %v664 = mul i64 %v654, %v663
  %v665 = sdiv i64 %v664, %v657
  %v666 = add i64 %v647, %v665
  %v667 = mul i64 %v652, 192
  %v668 = getelementptr inbounds float, ptr %v570, i64 %v667
  %v669 = sub i64 %v666, %v662
  %v670 = mul i64 %v662, 8
  %v671 = getelementptr inbounds float, ptr %v72, i64 %v670
  %v672 = getelementptr inbounds float, ptr %v671, i64 0
  %v673 = sub i64 %v669, 1
  %v674 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v673
  %v675 = load ptr, ptr %v674, align 4
  %v676 = getelementptr inbounds float, ptr %v633, i64 0
  %v677 = icmp sgt i64 %v669, 0
  br i1 %v677, label %b79, label %b80
b79:
  call void %v675(ptr %v672, i64 8, ptr %v668, i64 8, ptr %v676, i64 8, i64 0)
  br label %b80
b80:
  %v678 = add i64 %v667, 64
  %v679 = getelementptr inbounds float, ptr %v570, i64 %v678
  %v680 = sub i64 %v666, %v662
  %v681 = mul i64 %v662, 8
  %v682 = getelementptr inbounds float, ptr %v78, i64 %v681
  %v683 = getelementptr inbounds float, ptr %v682, i64 0
  %v684 = sub i64 %v680, 1
  %v685 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v684
  %v686 = load ptr, ptr %v685, align 4
  %v687 = getelementptr inbounds float, ptr %v633, i64 0
  %v688 = icmp sgt i64 %v680, 0
  br i1 %v688, label %b81, label %b82
b81:
  call void %v686(ptr %v683, i64 8, ptr %v679, i64 8, ptr %v687, i64 8, i64 0)
  br label %b82
b82:
  %v689 = add i64 %v678, 64
  %v690 = getelementptr inbounds float, ptr %v570, i64 %v689
  %v691 = sub i64 %v666, %v662
  %v692 = mul i64 %v662, 8
  %v693 = getelementptr inbounds float, ptr %v74, i64 %v692
  %v694 = getelementptr inbounds float, ptr %v693, i64 0
  %v695 = sub i64 %v691, 1
  %v696 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v695
  %v697 = load ptr, ptr %v696, align 4
  %v698 = getelementptr inbounds float, ptr %v633, i64 0
  %v699 = icmp sgt i64 %v691, 0
  br i1 %v699, label %b83, label %b84
b83:
  call void %v697(ptr %v694, i64 8, ptr %v690, i64 8, ptr %v698, i64 8, i64 0)
  br label %b84
b84:
  %v700 = add i64 %v689, 64
  br label %b85
b85:
  %v701 = phi i64 [ %v662, %b84 ], [ %v720, %b90 ]
  %v702 = icmp slt i64 %v701, %v666
  br i1 %v702, label %b86, label %b87
b86:
  %v703 = sub i64 %v701, %v662
  %v704 = mul i64 %v703, 8
  %v705 = getelementptr inbounds float, ptr %v633, i64 %v704
  %v706 = mul i64 %v701, 8
  %v707 = getelementptr inbounds float, ptr %v36, i64 %v706
  br label %b88
b88:
  %v708 = phi i64 [ 0, %b86 ], [ %v719, %b89 ]
  %v709 = icmp slt i64 %v708, 1
  br i1 %v709, label %b89, label %b90
b89:
  %v710 = mul i64 %v652, 1
  %v711 = add i64 %v710, %v708
  %v712 = mul i64 %v711, 8
  %v713 = add i64 0, %v708
  %v714 = mul i64 %v713, 8
  %v715 = getelementptr inbounds float, ptr %v705, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = add i64 0, %v712
  %v718 = getelementptr inbounds float, ptr %v707, i64 %v717
  store <8 x float> %v716, ptr %v718, align 4
  %v719 = add nsw i64 %v708, 1
  br label %b88
b90:
  %v720 = add nsw i64 %v701, 1
  br label %b85
b87:
  %v721 = add nsw i64 %v658, 1
  br label %b76
b78:
  %v722 = add nsw i64 %v652, 1
  br label %b73
b75:
  %v723 = add nsw i64 %v647, 96
  br label %b70
b72:
  %v724 = icmp sgt i64 %v3, 1
  br i1 %v724, label %b91, label %b92
b91:
  %v725 = getelementptr inbounds i64, ptr %v1, i64 3
  %v726 = atomicrmw add ptr %v725, i64 1 acq_rel
  %v727 = load i64, ptr %v105, align 8
  %v728 = add i64 %v727, 1
  store i64 %v728, ptr %v105, align 8
  %v729 = mul i64 %v3, %v728
  br label %b93
b93:
  %v730 = load atomic i64, ptr %v725 acquire, align 8
  %v731 = icmp slt i64 %v730, %v729
  br i1 %v731, label %b94, label %b95
b94:
  %v732 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v733 = mul i64 0, 8
  %v734 = getelementptr inbounds float, ptr %v74, i64 %v733
  %v735 = getelementptr inbounds float, ptr %v734, i64 0
  %v736 = mul i64 0, 8
  %v737 = getelementptr inbounds float, ptr %v10, i64 %v736
  %v738 = getelementptr inbounds float, ptr %v737, i64 0
  %v739 = getelementptr inbounds float, ptr %v110, i64 12288
  %v740 = add i64 8, 1
  %v741 = sdiv i64 %v740, 2
  %v742 = add i64 %v2, 1
  %v743 = mul i64 %v741, %v2
  %v744 = sdiv i64 %v743, %v3
  %v745 = mul i64 %v744, 2
  %v746 = icmp slt i64 %v745, 8
  %v747 = select i1 %v746, i64 %v745, i64 8
  %v748 = mul i64 %v741, %v742
  %v749 = sdiv i64 %v748, %v3
  %v750 = mul i64 %v749, 2
  %v751 = icmp slt i64 %v750, 8
  %v752 = select i1 %v751, i64 %v750, i64 8
  %v753 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b96
b96:
  %v754 = phi i64 [ %v747, %b92 ], [ %v762, %b101 ]
  %v755 = icmp slt i64 %v754, %v752
  br i1 %v755, label %b97, label %b98
b97:
  %v756 = mul i64 %v754, 8
  %v757 = getelementptr inbounds float, ptr %v753, i64 %v756
  br label %b99
b99:
  %v758 = phi i64 [ 0, %b97 ], [ %v761, %b100 ]
  %v759 = icmp slt i64 %v758, 8
  br i1 %v759, label %b100, label %b101
b100:
  %v760 = getelementptr inbounds float, ptr %v757, i64 %v758
  store float 0x0000000000000000, ptr %v760, align 4
  %v761 = add nsw i64 %v758, 1
  br label %b99
b101:
  %v762 = add nsw i64 %v754, 1
  br label %b96
b98:
  %v763 = mul i64 %v8, 1
  br label %b102
b102:
  %v764 = phi i64 [ 0, %b98 ], [ %v868, %b107 ]
  %v765 = icmp slt i64 %v764, %v763
  br i1 %v765, label %b103, label %b104
b103:
  %v766 = sub i64 %v763, %v764
  %v767 = icmp slt i64 %v766, 384
  %v768 = select i1 %v767, i64 %v766, i64 384
  br label %b105
b105:
  %v769 = phi i64 [ %v747, %b103 ], [ %v867, %b131 ]
  %v770 = icmp slt i64 %v769, %v752
  br i1 %v770, label %b106, label %b107
b106:
  %v771 = sub i64 %v752, %v769
  %v772 = icmp slt i64 %v771, 64
  %v773 = select i1 %v772, i64 %v771, i64 64
  %v774 = sdiv i64 %v773, 2
  %v775 = mul i64 %v774, 2
  %v776 = sub i64 %v773, %v775
  %v777 = mul i64 %v764, 8
  %v778 = add i64 %v777, %v769
  %v779 = getelementptr inbounds float, ptr %v735, i64 %v778
  br label %b108
b108:
  %v780 = phi i64 [ 0, %b106 ], [ %v806, %b116 ]
  %v781 = icmp slt i64 %v780, %v768
  br i1 %v781, label %b109, label %b110
b109:
  %v782 = mul i64 %v780, 8
  %v783 = getelementptr inbounds float, ptr %v779, i64 %v782
  %v784 = mul i64 %v780, 2
  %v785 = getelementptr inbounds float, ptr %v739, i64 %v784
  br label %b111
b111:
  %v786 = phi i64 [ 0, %b109 ], [ %v795, %b112 ]
  %v787 = icmp slt i64 %v786, %v774
  br i1 %v787, label %b112, label %b113
b112:
  %v788 = mul i64 %v786, 2
  %v789 = getelementptr inbounds float, ptr %v783, i64 %v788
  %v790 = mul i64 %v786, 768
  %v791 = getelementptr inbounds float, ptr %v785, i64 %v790
  %v792 = getelementptr inbounds float, ptr %v789, i64 0
  %v793 = load <2 x float>, ptr %v792, align 4
  %v794 = getelementptr inbounds float, ptr %v791, i64 0
  store <2 x float> %v793, ptr %v794, align 4
  %v795 = add nsw i64 %v786, 1
  br label %b111
b113:
  %v796 = mul i64 %v774, 2
  %v797 = getelementptr inbounds float, ptr %v783, i64 %v796
  %v798 = mul i64 %v774, 768
  %v799 = getelementptr inbounds float, ptr %v785, i64 %v798
  br label %b114
b114:
  %v800 = phi i64 [ 0, %b113 ], [ %v805, %b115 ]
  %v801 = icmp slt i64 %v800, %v776
  br i1 %v801, label %b115, label %b116
b115:
  %v802 = getelementptr inbounds float, ptr %v797, i64 %v800
  %v803 = load float, ptr %v802, align 4
  %v804 = getelementptr inbounds float, ptr %v799, i64 %v800
  store float %v803, ptr %v804, align 4
  %v805 = add nsw i64 %v800, 1
  br label %b114, !llvm.loop !0
b116:
  %v806 = add nsw i64 %v780, 1
  br label %b108
b110:
  br label %b117
b117:
  %v807 = phi i64 [ 0, %b110 ], [ %v842, %b125 ]
  %v808 = icmp slt i64 %v807, 0
  br i1 %v808, label %b118, label %b119
b118:
  %v809 = mul i64 %v764, 8
  %v810 = add i64 %v809, %v807
  %v811 = getelementptr inbounds float, ptr %v738, i64 %v810
  br label %b120
b120:
  %v812 = phi i64 [ 0, %b118 ], [ %v830, %b121 ]
  %v813 = icmp slt i64 %v812, %v768
  br i1 %v813, label %b121, label %b122
b121:
  %v814 = mul i64 %v812, 8
  %v815 = getelementptr inbounds float, ptr %v811, i64 %v814
  %v816 = mul i64 %v812, 32
  %v817 = getelementptr inbounds float, ptr %v110, i64 %v816
  %v818 = getelementptr inbounds float, ptr %v815, i64 0
  %v819 = load <8 x float>, ptr %v818, align 4
  %v820 = getelementptr inbounds float, ptr %v817, i64 0
  store <8 x float> %v819, ptr %v820, align 4
  %v821 = getelementptr inbounds float, ptr %v815, i64 8
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = getelementptr inbounds float, ptr %v817, i64 8
  store <8 x float> %v822, ptr %v823, align 4
  %v824 = getelementptr inbounds float, ptr %v815, i64 16
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = getelementptr inbounds float, ptr %v817, i64 16
  store <8 x float> %v825, ptr %v826, align 4
  %v827 = getelementptr inbounds float, ptr %v815, i64 24
  %v828 = load <8 x float>, ptr %v827, align 4
  %v829 = getelementptr inbounds float, ptr %v817, i64 24
  store <8 x float> %v828, ptr %v829, align 4
  %v830 = add nsw i64 %v812, 1
  br label %b120
b122:
  %v831 = sdiv i64 %v773, 2
  br label %b123
b123:
  %v832 = phi i64 [ 0, %b122 ], [ %v841, %b124 ]
  %v833 = icmp slt i64 %v832, %v831
  br i1 %v833, label %b124, label %b125
b124:
  %v834 = mul i64 %v832, 2
  %v835 = add i64 %v769, %v834
  %v836 = mul i64 %v832, 768
  %v837 = getelementptr inbounds float, ptr %v739, i64 %v836
  %v838 = mul i64 %v835, 8
  %v839 = add i64 %v838, %v807
  %v840 = getelementptr inbounds float, ptr %v753, i64 %v839
  call void @outer_2x32(ptr %v837, ptr %v110, i64 %v768, ptr %v840, i64 8)
  %v841 = add nsw i64 %v832, 1
  br label %b123
b125:
  %v842 = add nsw i64 %v807, 32
  br label %b117
b119:
  %v843 = mul i64 %v764, 8
  %v844 = add i64 %v843, 0
  %v845 = getelementptr inbounds float, ptr %v738, i64 %v844
  br label %b126
b126:
  %v846 = phi i64 [ 0, %b119 ], [ %v855, %b127 ]
  %v847 = icmp slt i64 %v846, %v768
  br i1 %v847, label %b127, label %b128
b127:
  %v848 = mul i64 %v846, 8
  %v849 = getelementptr inbounds float, ptr %v845, i64 %v848
  %v850 = mul i64 %v846, 8
  %v851 = getelementptr inbounds float, ptr %v110, i64 %v850
  %v852 = getelementptr inbounds float, ptr %v849, i64 0
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = getelementptr inbounds float, ptr %v851, i64 0
  store <8 x float> %v853, ptr %v854, align 4
  %v855 = add nsw i64 %v846, 1
  br label %b126
b128:
  %v856 = sdiv i64 %v773, 2
  br label %b129
b129:
  %v857 = phi i64 [ 0, %b128 ], [ %v866, %b130 ]
  %v858 = icmp slt i64 %v857, %v856
  br i1 %v858, label %b130, label %b131
b130:
  %v859 = mul i64 %v857, 2
  %v860 = add i64 %v769, %v859
  %v861 = mul i64 %v857, 768
  %v862 = getelementptr inbounds float, ptr %v739, i64 %v861
  %v863 = mul i64 %v860, 8
  %v864 = add i64 %v863, 0
  %v865 = getelementptr inbounds float, ptr %v753, i64 %v864
  call void @outer_2x8(ptr %v862, ptr %v110, i64 %v768, ptr %v865, i64 8)
  %v866 = add nsw i64 %v857, 1
  br label %b129
b131:
  %v867 = add nsw i64 %v769, 64
  br label %b105
b107:
  %v868 = add nsw i64 %v764, 384
  br label %b102
b104:
  %v869 = icmp sgt i64 %v3, 1
  br i1 %v869, label %b132, label %b133
b132:
  %v870 = getelementptr inbounds i64, ptr %v1, i64 3
  %v871 = atomicrmw add ptr %v870, i64 1 acq_rel
  %v872 = load i64, ptr %v105, align 8
  %v873 = add i64 %v872, 1
  store i64 %v873, ptr %v105, align 8
  %v874 = mul i64 %v3, %v873
  br label %b134
b134:
  %v875 = load atomic i64, ptr %v870 acquire, align 8
  %v876 = icmp slt i64 %v875, %v874
  br i1 %v876, label %b135, label %b136
b135:
  %v877 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  %v878 = mul i64 0, 8
  %v879 = getelementptr inbounds float, ptr %v74, i64 %v878
  %v880 = getelementptr inbounds float, ptr %v879, i64 0
  %v881 = mul i64 0, 8
  %v882 = getelementptr inbounds float, ptr %v62, i64 %v881
  %v883 = getelementptr inbounds float, ptr %v882, i64 0
  %v884 = getelementptr inbounds float, ptr %v110, i64 12288
  %v885 = add i64 8, 1
  %v886 = sdiv i64 %v885, 2
  %v887 = add i64 %v2, 1
  %v888 = mul i64 %v886, %v2
  %v889 = sdiv i64 %v888, %v3
  %v890 = mul i64 %v889, 2
  %v891 = icmp slt i64 %v890, 8
  %v892 = select i1 %v891, i64 %v890, i64 8
  %v893 = mul i64 %v886, %v887
  %v894 = sdiv i64 %v893, %v3
  %v895 = mul i64 %v894, 2
  %v896 = icmp slt i64 %v895, 8
  %v897 = select i1 %v896, i64 %v895, i64 8
  %v898 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b137
b137:
  %v899 = phi i64 [ %v892, %b133 ], [ %v907, %b142 ]
  %v900 = icmp slt i64 %v899, %v897
  br i1 %v900, label %b138, label %b139
b138:
  %v901 = mul i64 %v899, 8
  %v902 = getelementptr inbounds float, ptr %v898, i64 %v901
  br label %b140
b140:
  %v903 = phi i64 [ 0, %b138 ], [ %v906, %b141 ]
  %v904 = icmp slt i64 %v903, 8
  br i1 %v904, label %b141, label %b142
b141:
  %v905 = getelementptr inbounds float, ptr %v902, i64 %v903
  store float 0x0000000000000000, ptr %v905, align 4
  %v906 = add nsw i64 %v903, 1
  br label %b140
b142:
  %v907 = add nsw i64 %v899, 1
  br label %b137
b139:
  %v908 = mul i64 %v8, 1
  br label %b143
b143:
  %v909 = phi i64 [ 0, %b139 ], [ %v1013, %b148 ]
  %v910 = icmp slt i64 %v909, %v908
  br i1 %v910, label %b144, label %b145
b144:
  %v911 = sub i64 %v908, %v909
  %v912 = icmp slt i64 %v911, 384
  %v913 = select i1 %v912, i64 %v911, i64 384
  br label %b146
b146:
  %v914 = phi i64 [ %v892, %b144 ], [ %v1012, %b172 ]
  %v915 = icmp slt i64 %v914, %v897
  br i1 %v915, label %b147, label %b148
b147:
  %v916 = sub i64 %v897, %v914
  %v917 = icmp slt i64 %v916, 64
  %v918 = select i1 %v917, i64 %v916, i64 64
  %v919 = sdiv i64 %v918, 2
  %v920 = mul i64 %v919, 2
  %v921 = sub i64 %v918, %v920
  %v922 = mul i64 %v909, 8
  %v923 = add i64 %v922, %v914
  %v924 = getelementptr inbounds float, ptr %v880, i64 %v923
  br label %b149
b149:
  %v925 = phi i64 [ 0, %b147 ], [ %v951, %b157 ]
  %v926 = icmp slt i64 %v925, %v913
  br i1 %v926, label %b150, label %b151
b150:
  %v927 = mul i64 %v925, 8
  %v928 = getelementptr inbounds float, ptr %v924, i64 %v927
  %v929 = mul i64 %v925, 2
  %v930 = getelementptr inbounds float, ptr %v884, i64 %v929
  br label %b152
b152:
  %v931 = phi i64 [ 0, %b150 ], [ %v940, %b153 ]
  %v932 = icmp slt i64 %v931, %v919
  br i1 %v932, label %b153, label %b154
b153:
  %v933 = mul i64 %v931, 2
  %v934 = getelementptr inbounds float, ptr %v928, i64 %v933
  %v935 = mul i64 %v931, 768
  %v936 = getelementptr inbounds float, ptr %v930, i64 %v935
  %v937 = getelementptr inbounds float, ptr %v934, i64 0
  %v938 = load <2 x float>, ptr %v937, align 4
  %v939 = getelementptr inbounds float, ptr %v936, i64 0
  store <2 x float> %v938, ptr %v939, align 4
  %v940 = add nsw i64 %v931, 1
  br label %b152
b154:
  %v941 = mul i64 %v919, 2
  %v942 = getelementptr inbounds float, ptr %v928, i64 %v941
  %v943 = mul i64 %v919, 768
  %v944 = getelementptr inbounds float, ptr %v930, i64 %v943
  br label %b155
b155:
  %v945 = phi i64 [ 0, %b154 ], [ %v950, %b156 ]
  %v946 = icmp slt i64 %v945, %v921
  br i1 %v946, label %b156, label %b157
b156:
  %v947 = getelementptr inbounds float, ptr %v942, i64 %v945
  %v948 = load float, ptr %v947, align 4
  %v949 = getelementptr inbounds float, ptr %v944, i64 %v945
  store float %v948, ptr %v949, align 4
  %v950 = add nsw i64 %v945, 1
  br label %b155, !llvm.loop !3
b157:
  %v951 = add nsw i64 %v925, 1
  br label %b149
b151:
  br label %b158
b158:
  %v952 = phi i64 [ 0, %b151 ], [ %v987, %b166 ]
  %v953 = icmp slt i64 %v952, 0
  br i1 %v953, label %b159, label %b160
b159:
  %v954 = mul i64 %v909, 8
  %v955 = add i64 %v954, %v952
  %v956 = getelementptr inbounds float, ptr %v883, i64 %v955
  br label %b161
b161:
  %v957 = phi i64 [ 0, %b159 ], [ %v975, %b162 ]
  %v958 = icmp slt i64 %v957, %v913
  br i1 %v958, label %b162, label %b163
b162:
  %v959 = mul i64 %v957, 8
  %v960 = getelementptr inbounds float, ptr %v956, i64 %v959
  %v961 = mul i64 %v957, 32
  %v962 = getelementptr inbounds float, ptr %v110, i64 %v961
  %v963 = getelementptr inbounds float, ptr %v960, i64 0
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = getelementptr inbounds float, ptr %v962, i64 0
  store <8 x float> %v964, ptr %v965, align 4
  %v966 = getelementptr inbounds float, ptr %v960, i64 8
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = getelementptr inbounds float, ptr %v962, i64 8
  store <8 x float> %v967, ptr %v968, align 4
  %v969 = getelementptr inbounds float, ptr %v960, i64 16
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = getelementptr inbounds float, ptr %v962, i64 16
  store <8 x float> %v970, ptr %v971, align 4
  %v972 = getelementptr inbounds float, ptr %v960, i64 24
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = getelementptr inbounds float, ptr %v962, i64 24
  store <8 x float> %v973, ptr %v974, align 4
  %v975 = add nsw i64 %v957, 1
  br label %b161
b163:
  %v976 = sdiv i64 %v918, 2
  br label %b164
b164:
  %v977 = phi i64 [ 0, %b163 ], [ %v986, %b165 ]
  %v978 = icmp slt i64 %v977, %v976
  br i1 %v978, label %b165, label %b166
b165:
  %v979 = mul i64 %v977, 2
  %v980 = add i64 %v914, %v979
  %v981 = mul i64 %v977, 768
  %v982 = getelementptr inbounds float, ptr %v884, i64 %v981
  %v983 = mul i64 %v980, 8
  %v984 = add i64 %v983, %v952
  %v985 = getelementptr inbounds float, ptr %v898, i64 %v984
  call void @outer_2x32(ptr %v982, ptr %v110, i64 %v913, ptr %v985, i64 8)
  %v986 = add nsw i64 %v977, 1
  br label %b164
b166:
  %v987 = add nsw i64 %v952, 32
  br label %b158
b160:
  %v988 = mul i64 %v909, 8
  %v989 = add i64 %v988, 0
  %v990 = getelementptr inbounds float, ptr %v883, i64 %v989
  br label %b167
b167:
  %v991 = phi i64 [ 0, %b160 ], [ %v1000, %b168 ]
  %v992 = icmp slt i64 %v991, %v913
  br i1 %v992, label %b168, label %b169
b168:
  %v993 = mul i64 %v991, 8
  %v994 = getelementptr inbounds float, ptr %v990, i64 %v993
  %v995 = mul i64 %v991, 8
  %v996 = getelementptr inbounds float, ptr %v110, i64 %v995
  %v997 = getelementptr inbounds float, ptr %v994, i64 0
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = getelementptr inbounds float, ptr %v996, i64 0
  store <8 x float> %v998, ptr %v999, align 4
  %v1000 = add nsw i64 %v991, 1
  br label %b167
b169:
  %v1001 = sdiv i64 %v918, 2
  br label %b170
b170:
  %v1002 = phi i64 [ 0, %b169 ], [ %v1011, %b171 ]
  %v1003 = icmp slt i64 %v1002, %v1001
  br i1 %v1003, label %b171, label %b172
b171:
  %v1004 = mul i64 %v1002, 2
  %v1005 = add i64 %v914, %v1004
  %v1006 = mul i64 %v1002, 768
  %v1007 = getelementptr inbounds float, ptr %v884, i64 %v1006
  %v1008 = mul i64 %v1005, 8
  %v1009 = add i64 %v1008, 0
  %v1010 = getelementptr inbounds float, ptr %v898, i64 %v1009
  call void @outer_2x8(ptr %v1007, ptr %v110, i64 %v913, ptr %v1010, i64 8)
  %v1011 = add nsw i64 %v1002, 1
  br label %b170
b172:
  %v1012 = add nsw i64 %v914, 64
  br label %b146
b148:
  %v1013 = add nsw i64 %v909, 384
  br label %b143
b145:
  %v1014 = icmp sgt i64 %v3, 1
  br i1 %v1014, label %b173, label %b174
b173:
  %v1015 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1016 = atomicrmw add ptr %v1015, i64 1 acq_rel
  %v1017 = load i64, ptr %v105, align 8
  %v1018 = add i64 %v1017, 1
  store i64 %v1018, ptr %v105, align 8
  %v1019 = mul i64 %v3, %v1018
  br label %b175
b175:
  %v1020 = load atomic i64, ptr %v1015 acquire, align 8
  %v1021 = icmp slt i64 %v1020, %v1019
  br i1 %v1021, label %b176, label %b177
b176:
  %v1022 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  %v1023 = icmp eq i64 %v2, 0
  br i1 %v1023, label %b178, label %b179
b178:
  br label %b180
b180:
  %v1024 = phi i64 [ 0, %b178 ], [ %v1041, %b185 ]
  %v1025 = phi <8 x float> [ splat (float 0x0000000000000000), %b178 ], [ %v1040, %b185 ]
  %v1026 = icmp slt i64 %v1024, %v8
  br i1 %v1026, label %b181, label %b182
b181:
  %v1027 = add i64 %v1024, 128
  %v1028 = icmp slt i64 %v1027, %v8
  %v1029 = select i1 %v1028, i64 %v1027, i64 %v8
  br label %b183
b183:
  %v1030 = phi i64 [ %v1024, %b181 ], [ %v1039, %b184 ]
  %v1031 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v1038, %b184 ]
  %v1032 = icmp slt i64 %v1030, %v1029
  br i1 %v1032, label %b184, label %b185
b184:
  %v1033 = mul i64 %v1030, 8
  %v1034 = getelementptr inbounds float, ptr %v74, i64 %v1033
  %v1035 = add i64 0, 0
  %v1036 = getelementptr inbounds float, ptr %v1034, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = fadd <8 x float> %v1031, %v1037
  %v1039 = add nsw i64 %v1030, 1
  br label %b183
b185:
  %v1040 = fadd <8 x float> %v1025, %v1031
  %v1041 = add nsw i64 %v1024, 128
  br label %b180
b182:
  %v1042 = add i64 0, 0
  %v1043 = getelementptr inbounds float, ptr %v42, i64 %v1042
  store <8 x float> %v1025, ptr %v1043, align 4
  br label %b179
b179:
  %v1044 = icmp sgt i64 %v3, 1
  br i1 %v1044, label %b186, label %b187
b186:
  %v1045 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1046 = atomicrmw add ptr %v1045, i64 1 acq_rel
  %v1047 = load i64, ptr %v105, align 8
  %v1048 = add i64 %v1047, 1
  store i64 %v1048, ptr %v105, align 8
  %v1049 = mul i64 %v3, %v1048
  br label %b188
b188:
  %v1050 = load atomic i64, ptr %v1045 acquire, align 8
  %v1051 = icmp slt i64 %v1050, %v1049
  br i1 %v1051, label %b189, label %b190
b189:
  %v1052 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v1053 = mul i64 0, 8
  %v1054 = getelementptr inbounds float, ptr %v78, i64 %v1053
  %v1055 = getelementptr inbounds float, ptr %v1054, i64 0
  %v1056 = mul i64 0, 8
  %v1057 = getelementptr inbounds float, ptr %v10, i64 %v1056
  %v1058 = getelementptr inbounds float, ptr %v1057, i64 0
  %v1059 = getelementptr inbounds float, ptr %v110, i64 12288
  %v1060 = add i64 8, 1
  %v1061 = sdiv i64 %v1060, 2
  %v1062 = add i64 %v2, 1
  %v1063 = mul i64 %v1061, %v2
  %v1064 = sdiv i64 %v1063, %v3
  %v1065 = mul i64 %v1064, 2
  %v1066 = icmp slt i64 %v1065, 8
  %v1067 = select i1 %v1066, i64 %v1065, i64 8
  %v1068 = mul i64 %v1061, %v1062
  %v1069 = sdiv i64 %v1068, %v3
  %v1070 = mul i64 %v1069, 2
  %v1071 = icmp slt i64 %v1070, 8
  %v1072 = select i1 %v1071, i64 %v1070, i64 8
  %v1073 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b191
b191:
  %v1074 = phi i64 [ %v1067, %b187 ], [ %v1082, %b196 ]
  %v1075 = icmp slt i64 %v1074, %v1072
  br i1 %v1075, label %b192, label %b193
b192:
  %v1076 = mul i64 %v1074, 8
  %v1077 = getelementptr inbounds float, ptr %v1073, i64 %v1076
  br label %b194
b194:
  %v1078 = phi i64 [ 0, %b192 ], [ %v1081, %b195 ]
  %v1079 = icmp slt i64 %v1078, 8
  br i1 %v1079, label %b195, label %b196
b195:
  %v1080 = getelementptr inbounds float, ptr %v1077, i64 %v1078
  store float 0x0000000000000000, ptr %v1080, align 4
  %v1081 = add nsw i64 %v1078, 1
  br label %b194
b196:
  %v1082 = add nsw i64 %v1074, 1
  br label %b191
b193:
  %v1083 = mul i64 %v8, 1
  br label %b197
b197:
  %v1084 = phi i64 [ 0, %b193 ], [ %v1188, %b202 ]
  %v1085 = icmp slt i64 %v1084, %v1083
  br i1 %v1085, label %b198, label %b199
b198:
  %v1086 = sub i64 %v1083, %v1084
  %v1087 = icmp slt i64 %v1086, 384
  %v1088 = select i1 %v1087, i64 %v1086, i64 384
  br label %b200
b200:
  %v1089 = phi i64 [ %v1067, %b198 ], [ %v1187, %b226 ]
  %v1090 = icmp slt i64 %v1089, %v1072
  br i1 %v1090, label %b201, label %b202
b201:
  %v1091 = sub i64 %v1072, %v1089
  %v1092 = icmp slt i64 %v1091, 64
  %v1093 = select i1 %v1092, i64 %v1091, i64 64
  %v1094 = sdiv i64 %v1093, 2
  %v1095 = mul i64 %v1094, 2
  %v1096 = sub i64 %v1093, %v1095
  %v1097 = mul i64 %v1084, 8
  %v1098 = add i64 %v1097, %v1089
  %v1099 = getelementptr inbounds float, ptr %v1055, i64 %v1098
  br label %b203
b203:
  %v1100 = phi i64 [ 0, %b201 ], [ %v1126, %b211 ]
  %v1101 = icmp slt i64 %v1100, %v1088
  br i1 %v1101, label %b204, label %b205
b204:
  %v1102 = mul i64 %v1100, 8
  %v1103 = getelementptr inbounds float, ptr %v1099, i64 %v1102
  %v1104 = mul i64 %v1100, 2
  %v1105 = getelementptr inbounds float, ptr %v1059, i64 %v1104
  br label %b206
b206:
  %v1106 = phi i64 [ 0, %b204 ], [ %v1115, %b207 ]
  %v1107 = icmp slt i64 %v1106, %v1094
  br i1 %v1107, label %b207, label %b208
b207:
  %v1108 = mul i64 %v1106, 2
  %v1109 = getelementptr inbounds float, ptr %v1103, i64 %v1108
  %v1110 = mul i64 %v1106, 768
  %v1111 = getelementptr inbounds float, ptr %v1105, i64 %v1110
  %v1112 = getelementptr inbounds float, ptr %v1109, i64 0
  %v1113 = load <2 x float>, ptr %v1112, align 4
  %v1114 = getelementptr inbounds float, ptr %v1111, i64 0
  store <2 x float> %v1113, ptr %v1114, align 4
  %v1115 = add nsw i64 %v1106, 1
  br label %b206
b208:
  %v1116 = mul i64 %v1094, 2
  %v1117 = getelementptr inbounds float, ptr %v1103, i64 %v1116
  %v1118 = mul i64 %v1094, 768
  %v1119 = getelementptr inbounds float, ptr %v1105, i64 %v1118
  br label %b209
b209:
  %v1120 = phi i64 [ 0, %b208 ], [ %v1125, %b210 ]
  %v1121 = icmp slt i64 %v1120, %v1096
  br i1 %v1121, label %b210, label %b211
b210:
  %v1122 = getelementptr inbounds float, ptr %v1117, i64 %v1120
  %v1123 = load float, ptr %v1122, align 4
  %v1124 = getelementptr inbounds float, ptr %v1119, i64 %v1120
  store float %v1123, ptr %v1124, align 4
  %v1125 = add nsw i64 %v1120, 1
  br label %b209, !llvm.loop !6
b211:
  %v1126 = add nsw i64 %v1100, 1
  br label %b203
b205:
  br label %b212
b212:
  %v1127 = phi i64 [ 0, %b205 ], [ %v1162, %b220 ]
  %v1128 = icmp slt i64 %v1127, 0
  br i1 %v1128, label %b213, label %b214
b213:
  %v1129 = mul i64 %v1084, 8
  %v1130 = add i64 %v1129, %v1127
  %v1131 = getelementptr inbounds float, ptr %v1058, i64 %v1130
  br label %b215
b215:
  %v1132 = phi i64 [ 0, %b213 ], [ %v1150, %b216 ]
  %v1133 = icmp slt i64 %v1132, %v1088
  br i1 %v1133, label %b216, label %b217
b216:
  %v1134 = mul i64 %v1132, 8
  %v1135 = getelementptr inbounds float, ptr %v1131, i64 %v1134
  %v1136 = mul i64 %v1132, 32
  %v1137 = getelementptr inbounds float, ptr %v110, i64 %v1136
  %v1138 = getelementptr inbounds float, ptr %v1135, i64 0
  %v1139 = load <8 x float>, ptr %v1138, align 4
  %v1140 = getelementptr inbounds float, ptr %v1137, i64 0
  store <8 x float> %v1139, ptr %v1140, align 4
  %v1141 = getelementptr inbounds float, ptr %v1135, i64 8
  %v1142 = load <8 x float>, ptr %v1141, align 4
  %v1143 = getelementptr inbounds float, ptr %v1137, i64 8
  store <8 x float> %v1142, ptr %v1143, align 4
  %v1144 = getelementptr inbounds float, ptr %v1135, i64 16
  %v1145 = load <8 x float>, ptr %v1144, align 4
  %v1146 = getelementptr inbounds float, ptr %v1137, i64 16
  store <8 x float> %v1145, ptr %v1146, align 4
  %v1147 = getelementptr inbounds float, ptr %v1135, i64 24
  %v1148 = load <8 x float>, ptr %v1147, align 4
  %v1149 = getelementptr inbounds float, ptr %v1137, i64 24
  store <8 x float> %v1148, ptr %v1149, align 4
  %v1150 = add nsw i64 %v1132, 1
  br label %b215
b217:
  %v1151 = sdiv i64 %v1093, 2
  br label %b218
b218:
  %v1152 = phi i64 [ 0, %b217 ], [ %v1161, %b219 ]
  %v1153 = icmp slt i64 %v1152, %v1151
  br i1 %v1153, label %b219, label %b220
b219:
  %v1154 = mul i64 %v1152, 2
  %v1155 = add i64 %v1089, %v1154
  %v1156 = mul i64 %v1152, 768
  %v1157 = getelementptr inbounds float, ptr %v1059, i64 %v1156
  %v1158 = mul i64 %v1155, 8
  %v1159 = add i64 %v1158, %v1127
  %v1160 = getelementptr inbounds float, ptr %v1073, i64 %v1159
  call void @outer_2x32(ptr %v1157, ptr %v110, i64 %v1088, ptr %v1160, i64 8)
  %v1161 = add nsw i64 %v1152, 1
  br label %b218
b220:
  %v1162 = add nsw i64 %v1127, 32
  br label %b212
b214:
  %v1163 = mul i64 %v1084, 8
  %v1164 = add i64 %v1163, 0
  %v1165 = getelementptr inbounds float, ptr %v1058, i64 %v1164
  br label %b221
b221:
  %v1166 = phi i64 [ 0, %b214 ], [ %v1175, %b222 ]
  %v1167 = icmp slt i64 %v1166, %v1088
  br i1 %v1167, label %b222, label %b223
b222:
  %v1168 = mul i64 %v1166, 8
  %v1169 = getelementptr inbounds float, ptr %v1165, i64 %v1168
  %v1170 = mul i64 %v1166, 8
  %v1171 = getelementptr inbounds float, ptr %v110, i64 %v1170
  %v1172 = getelementptr inbounds float, ptr %v1169, i64 0
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = getelementptr inbounds float, ptr %v1171, i64 0
  store <8 x float> %v1173, ptr %v1174, align 4
  %v1175 = add nsw i64 %v1166, 1
  br label %b221
b223:
  %v1176 = sdiv i64 %v1093, 2
  br label %b224
b224:
  %v1177 = phi i64 [ 0, %b223 ], [ %v1186, %b225 ]
  %v1178 = icmp slt i64 %v1177, %v1176
  br i1 %v1178, label %b225, label %b226
b225:
  %v1179 = mul i64 %v1177, 2
  %v1180 = add i64 %v1089, %v1179
  %v1181 = mul i64 %v1177, 768
  %v1182 = getelementptr inbounds float, ptr %v1059, i64 %v1181
  %v1183 = mul i64 %v1180, 8
  %v1184 = add i64 %v1183, 0
  %v1185 = getelementptr inbounds float, ptr %v1073, i64 %v1184
  call void @outer_2x8(ptr %v1182, ptr %v110, i64 %v1088, ptr %v1185, i64 8)
  %v1186 = add nsw i64 %v1177, 1
  br label %b224
b226:
  %v1187 = add nsw i64 %v1089, 64
  br label %b200
b202:
  %v1188 = add nsw i64 %v1084, 384
  br label %b197
b199:
  %v1189 = icmp sgt i64 %v3, 1
  br i1 %v1189, label %b227, label %b228
b227:
  %v1190 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1191 = atomicrmw add ptr %v1190, i64 1 acq_rel
  %v1192 = load i64, ptr %v105, align 8
  %v1193 = add i64 %v1192, 1
  store i64 %v1193, ptr %v105, align 8
  %v1194 = mul i64 %v3, %v1193
  br label %b229
b229:
  %v1195 = load atomic i64, ptr %v1190 acquire, align 8
  %v1196 = icmp slt i64 %v1195, %v1194
  br i1 %v1196, label %b230, label %b231
b230:
  %v1197 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v1198 = mul i64 0, 8
  %v1199 = getelementptr inbounds float, ptr %v78, i64 %v1198
  %v1200 = getelementptr inbounds float, ptr %v1199, i64 0
  %v1201 = mul i64 0, 8
  %v1202 = getelementptr inbounds float, ptr %v32, i64 %v1201
  %v1203 = getelementptr inbounds float, ptr %v1202, i64 0
  %v1204 = getelementptr inbounds float, ptr %v110, i64 12288
  %v1205 = add i64 8, 1
  %v1206 = sdiv i64 %v1205, 2
  %v1207 = add i64 %v2, 1
  %v1208 = mul i64 %v1206, %v2
  %v1209 = sdiv i64 %v1208, %v3
  %v1210 = mul i64 %v1209, 2
  %v1211 = icmp slt i64 %v1210, 8
  %v1212 = select i1 %v1211, i64 %v1210, i64 8
  %v1213 = mul i64 %v1206, %v1207
  %v1214 = sdiv i64 %v1213, %v3
  %v1215 = mul i64 %v1214, 2
  %v1216 = icmp slt i64 %v1215, 8
  %v1217 = select i1 %v1216, i64 %v1215, i64 8
  %v1218 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b232
b232:
  %v1219 = phi i64 [ %v1212, %b228 ], [ %v1227, %b237 ]
  %v1220 = icmp slt i64 %v1219, %v1217
  br i1 %v1220, label %b233, label %b234
b233:
  %v1221 = mul i64 %v1219, 8
  %v1222 = getelementptr inbounds float, ptr %v1218, i64 %v1221
  br label %b235
b235:
  %v1223 = phi i64 [ 0, %b233 ], [ %v1226, %b236 ]
  %v1224 = icmp slt i64 %v1223, 8
  br i1 %v1224, label %b236, label %b237
b236:
  %v1225 = getelementptr inbounds float, ptr %v1222, i64 %v1223
  store float 0x0000000000000000, ptr %v1225, align 4
  %v1226 = add nsw i64 %v1223, 1
  br label %b235
b237:
  %v1227 = add nsw i64 %v1219, 1
  br label %b232
b234:
  %v1228 = mul i64 %v8, 1
  br label %b238
b238:
  %v1229 = phi i64 [ 0, %b234 ], [ %v1333, %b243 ]
  %v1230 = icmp slt i64 %v1229, %v1228
  br i1 %v1230, label %b239, label %b240
b239:
  %v1231 = sub i64 %v1228, %v1229
  %v1232 = icmp slt i64 %v1231, 384
  %v1233 = select i1 %v1232, i64 %v1231, i64 384
  br label %b241
b241:
  %v1234 = phi i64 [ %v1212, %b239 ], [ %v1332, %b267 ]
  %v1235 = icmp slt i64 %v1234, %v1217
  br i1 %v1235, label %b242, label %b243
b242:
  %v1236 = sub i64 %v1217, %v1234
  %v1237 = icmp slt i64 %v1236, 64
  %v1238 = select i1 %v1237, i64 %v1236, i64 64
  %v1239 = sdiv i64 %v1238, 2
  %v1240 = mul i64 %v1239, 2
  %v1241 = sub i64 %v1238, %v1240
  %v1242 = mul i64 %v1229, 8
  %v1243 = add i64 %v1242, %v1234
  %v1244 = getelementptr inbounds float, ptr %v1200, i64 %v1243
  br label %b244
b244:
  %v1245 = phi i64 [ 0, %b242 ], [ %v1271, %b252 ]
  %v1246 = icmp slt i64 %v1245, %v1233
  br i1 %v1246, label %b245, label %b246
b245:
  %v1247 = mul i64 %v1245, 8
  %v1248 = getelementptr inbounds float, ptr %v1244, i64 %v1247
  %v1249 = mul i64 %v1245, 2
  %v1250 = getelementptr inbounds float, ptr %v1204, i64 %v1249
  br label %b247
b247:
  %v1251 = phi i64 [ 0, %b245 ], [ %v1260, %b248 ]
  %v1252 = icmp slt i64 %v1251, %v1239
  br i1 %v1252, label %b248, label %b249
b248:
  %v1253 = mul i64 %v1251, 2
  %v1254 = getelementptr inbounds float, ptr %v1248, i64 %v1253
  %v1255 = mul i64 %v1251, 768
  %v1256 = getelementptr inbounds float, ptr %v1250, i64 %v1255
  %v1257 = getelementptr inbounds float, ptr %v1254, i64 0
  %v1258 = load <2 x float>, ptr %v1257, align 4
  %v1259 = getelementptr inbounds float, ptr %v1256, i64 0
  store <2 x float> %v1258, ptr %v1259, align 4
  %v1260 = add nsw i64 %v1251, 1
  br label %b247
b249:
  %v1261 = mul i64 %v1239, 2
  %v1262 = getelementptr inbounds float, ptr %v1248, i64 %v1261
  %v1263 = mul i64 %v1239, 768
  %v1264 = getelementptr inbounds float, ptr %v1250, i64 %v1263
  br label %b250
b250:
  %v1265 = phi i64 [ 0, %b249 ], [ %v1270, %b251 ]
  %v1266 = icmp slt i64 %v1265, %v1241
  br i1 %v1266, label %b251, label %b252
b251:
  %v1267 = getelementptr inbounds float, ptr %v1262, i64 %v1265
  %v1268 = load float, ptr %v1267, align 4
  %v1269 = getelementptr inbounds float, ptr %v1264, i64 %v1265
  store float %v1268, ptr %v1269, align 4
  %v1270 = add nsw i64 %v1265, 1
  br label %b250, !llvm.loop !9
b252:
  %v1271 = add nsw i64 %v1245, 1
  br label %b244
b246:
  br label %b253
b253:
  %v1272 = phi i64 [ 0, %b246 ], [ %v1307, %b261 ]
  %v1273 = icmp slt i64 %v1272, 0
  br i1 %v1273, label %b254, label %b255
b254:
  %v1274 = mul i64 %v1229, 8
  %v1275 = add i64 %v1274, %v1272
  %v1276 = getelementptr inbounds float, ptr %v1203, i64 %v1275
  br label %b256
b256:
  %v1277 = phi i64 [ 0, %b254 ], [ %v1295, %b257 ]
  %v1278 = icmp slt i64 %v1277, %v1233
  br i1 %v1278, label %b257, label %b258
b257:
  %v1279 = mul i64 %v1277, 8
  %v1280 = getelementptr inbounds float, ptr %v1276, i64 %v1279
  %v1281 = mul i64 %v1277, 32
  %v1282 = getelementptr inbounds float, ptr %v110, i64 %v1281
  %v1283 = getelementptr inbounds float, ptr %v1280, i64 0
  %v1284 = load <8 x float>, ptr %v1283, align 4
  %v1285 = getelementptr inbounds float, ptr %v1282, i64 0
  store <8 x float> %v1284, ptr %v1285, align 4
  %v1286 = getelementptr inbounds float, ptr %v1280, i64 8
  %v1287 = load <8 x float>, ptr %v1286, align 4
  %v1288 = getelementptr inbounds float, ptr %v1282, i64 8
  store <8 x float> %v1287, ptr %v1288, align 4
  %v1289 = getelementptr inbounds float, ptr %v1280, i64 16
  %v1290 = load <8 x float>, ptr %v1289, align 4
  %v1291 = getelementptr inbounds float, ptr %v1282, i64 16
  store <8 x float> %v1290, ptr %v1291, align 4
  %v1292 = getelementptr inbounds float, ptr %v1280, i64 24
  %v1293 = load <8 x float>, ptr %v1292, align 4
  %v1294 = getelementptr inbounds float, ptr %v1282, i64 24
  store <8 x float> %v1293, ptr %v1294, align 4
  %v1295 = add nsw i64 %v1277, 1
  br label %b256
b258:
  %v1296 = sdiv i64 %v1238, 2
  br label %b259
b259:
  %v1297 = phi i64 [ 0, %b258 ], [ %v1306, %b260 ]
  %v1298 = icmp slt i64 %v1297, %v1296
  br i1 %v1298, label %b260, label %b261
b260:
  %v1299 = mul i64 %v1297, 2
  %v1300 = add i64 %v1234, %v1299
  %v1301 = mul i64 %v1297, 768
  %v1302 = getelementptr inbounds float, ptr %v1204, i64 %v1301
  %v1303 = mul i64 %v1300, 8
  %v1304 = add i64 %v1303, %v1272
  %v1305 = getelementptr inbounds float, ptr %v1218, i64 %v1304
  call void @outer_2x32(ptr %v1302, ptr %v110, i64 %v1233, ptr %v1305, i64 8)
  %v1306 = add nsw i64 %v1297, 1
  br label %b259
b261:
  %v1307 = add nsw i64 %v1272, 32
  br label %b253
b255:
  %v1308 = mul i64 %v1229, 8
  %v1309 = add i64 %v1308, 0
  %v1310 = getelementptr inbounds float, ptr %v1203, i64 %v1309
  br label %b262
b262:
  %v1311 = phi i64 [ 0, %b255 ], [ %v1320, %b263 ]
  %v1312 = icmp slt i64 %v1311, %v1233
  br i1 %v1312, label %b263, label %b264
b263:
  %v1313 = mul i64 %v1311, 8
  %v1314 = getelementptr inbounds float, ptr %v1310, i64 %v1313
  %v1315 = mul i64 %v1311, 8
  %v1316 = getelementptr inbounds float, ptr %v110, i64 %v1315
  %v1317 = getelementptr inbounds float, ptr %v1314, i64 0
  %v1318 = load <8 x float>, ptr %v1317, align 4
  %v1319 = getelementptr inbounds float, ptr %v1316, i64 0
  store <8 x float> %v1318, ptr %v1319, align 4
  %v1320 = add nsw i64 %v1311, 1
  br label %b262
b264:
  %v1321 = sdiv i64 %v1238, 2
  br label %b265
b265:
  %v1322 = phi i64 [ 0, %b264 ], [ %v1331, %b266 ]
  %v1323 = icmp slt i64 %v1322, %v1321
  br i1 %v1323, label %b266, label %b267
b266:
  %v1324 = mul i64 %v1322, 2
  %v1325 = add i64 %v1234, %v1324
  %v1326 = mul i64 %v1322, 768
  %v1327 = getelementptr inbounds float, ptr %v1204, i64 %v1326
  %v1328 = mul i64 %v1325, 8
  %v1329 = add i64 %v1328, 0
  %v1330 = getelementptr inbounds float, ptr %v1218, i64 %v1329
  call void @outer_2x8(ptr %v1327, ptr %v110, i64 %v1233, ptr %v1330, i64 8)
  %v1331 = add nsw i64 %v1322, 1
  br label %b265
b267:
  %v1332 = add nsw i64 %v1234, 64
  br label %b241
b243:
  %v1333 = add nsw i64 %v1229, 384
  br label %b238
b240:
  %v1334 = icmp sgt i64 %v3, 1
  br i1 %v1334, label %b268, label %b269
b268:
  %v1335 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1336 = atomicrmw add ptr %v1335, i64 1 acq_rel
  %v1337 = load i64, ptr %v105, align 8
  %v1338 = add i64 %v1337, 1
  store i64 %v1338, ptr %v105, align 8
  %v1339 = mul i64 %v3, %v1338
  br label %b270
b270:
  %v1340 = load atomic i64, ptr %v1335 acquire, align 8
  %v1341 = icmp slt i64 %v1340, %v1339
  br i1 %v1341, label %b271, label %b272
b271:
  %v1342 = call i32 @sched_yield()
  br label %b270
b272:
  br label %b269
b269:
  %v1343 = icmp eq i64 %v2, 0
  br i1 %v1343, label %b273, label %b274
b273:
  br label %b275
b275:
  %v1344 = phi i64 [ 0, %b273 ], [ %v1361, %b280 ]
  %v1345 = phi <8 x float> [ splat (float 0x0000000000000000), %b273 ], [ %v1360, %b280 ]
  %v1346 = icmp slt i64 %v1344, %v8
  br i1 %v1346, label %b276, label %b277
b276:
  %v1347 = add i64 %v1344, 128
  %v1348 = icmp slt i64 %v1347, %v8
  %v1349 = select i1 %v1348, i64 %v1347, i64 %v8
  br label %b278
b278:
  %v1350 = phi i64 [ %v1344, %b276 ], [ %v1359, %b279 ]
  %v1351 = phi <8 x float> [ splat (float 0x0000000000000000), %b276 ], [ %v1358, %b279 ]
  %v1352 = icmp slt i64 %v1350, %v1349
  br i1 %v1352, label %b279, label %b280
b279:
  %v1353 = mul i64 %v1350, 8
  %v1354 = getelementptr inbounds float, ptr %v78, i64 %v1353
  %v1355 = add i64 0, 0
  %v1356 = getelementptr inbounds float, ptr %v1354, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = fadd <8 x float> %v1351, %v1357
  %v1359 = add nsw i64 %v1350, 1
  br label %b278
b280:
  %v1360 = fadd <8 x float> %v1345, %v1351
  %v1361 = add nsw i64 %v1344, 128
  br label %b275
b277:
  %v1362 = add i64 0, 0
  %v1363 = getelementptr inbounds float, ptr %v48, i64 %v1362
  store <8 x float> %v1345, ptr %v1363, align 4
  br label %b274
b274:
  %v1364 = icmp sgt i64 %v3, 1
  br i1 %v1364, label %b281, label %b282
b281:
  %v1365 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1366 = atomicrmw add ptr %v1365, i64 1 acq_rel
  %v1367 = load i64, ptr %v105, align 8
  %v1368 = add i64 %v1367, 1
  store i64 %v1368, ptr %v105, align 8
  %v1369 = mul i64 %v3, %v1368
  br label %b283
b283:
  %v1370 = load atomic i64, ptr %v1365 acquire, align 8
  %v1371 = icmp slt i64 %v1370, %v1369
  br i1 %v1371, label %b284, label %b285
b284:
  %v1372 = call i32 @sched_yield()
  br label %b283
b285:
  br label %b282
b282:
  %v1373 = mul i64 0, 8
  %v1374 = getelementptr inbounds float, ptr %v72, i64 %v1373
  %v1375 = getelementptr inbounds float, ptr %v1374, i64 0
  %v1376 = mul i64 0, 8
  %v1377 = getelementptr inbounds float, ptr %v66, i64 %v1376
  %v1378 = getelementptr inbounds float, ptr %v1377, i64 0
  %v1379 = getelementptr inbounds float, ptr %v110, i64 12288
  %v1380 = add i64 8, 1
  %v1381 = sdiv i64 %v1380, 2
  %v1382 = add i64 %v2, 1
  %v1383 = mul i64 %v1381, %v2
  %v1384 = sdiv i64 %v1383, %v3
  %v1385 = mul i64 %v1384, 2
  %v1386 = icmp slt i64 %v1385, 8
  %v1387 = select i1 %v1386, i64 %v1385, i64 8
  %v1388 = mul i64 %v1381, %v1382
  %v1389 = sdiv i64 %v1388, %v3
  %v1390 = mul i64 %v1389, 2
  %v1391 = icmp slt i64 %v1390, 8
  %v1392 = select i1 %v1391, i64 %v1390, i64 8
  %v1393 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b286
b286:
  %v1394 = phi i64 [ %v1387, %b282 ], [ %v1402, %b291 ]
  %v1395 = icmp slt i64 %v1394, %v1392
  br i1 %v1395, label %b287, label %b288
b287:
  %v1396 = mul i64 %v1394, 8
  %v1397 = getelementptr inbounds float, ptr %v1393, i64 %v1396
  br label %b289
b289:
  %v1398 = phi i64 [ 0, %b287 ], [ %v1401, %b290 ]
  %v1399 = icmp slt i64 %v1398, 8
  br i1 %v1399, label %b290, label %b291
b290:
  %v1400 = getelementptr inbounds float, ptr %v1397, i64 %v1398
  store float 0x0000000000000000, ptr %v1400, align 4
  %v1401 = add nsw i64 %v1398, 1
  br label %b289
b291:
  %v1402 = add nsw i64 %v1394, 1
  br label %b286
b288:
  %v1403 = mul i64 %v8, 1
  br label %b292
b292:
  %v1404 = phi i64 [ 0, %b288 ], [ %v1508, %b297 ]
  %v1405 = icmp slt i64 %v1404, %v1403
  br i1 %v1405, label %b293, label %b294
b293:
  %v1406 = sub i64 %v1403, %v1404
  %v1407 = icmp slt i64 %v1406, 384
  %v1408 = select i1 %v1407, i64 %v1406, i64 384
  br label %b295
b295:
  %v1409 = phi i64 [ %v1387, %b293 ], [ %v1507, %b321 ]
  %v1410 = icmp slt i64 %v1409, %v1392
  br i1 %v1410, label %b296, label %b297
b296:
  %v1411 = sub i64 %v1392, %v1409
  %v1412 = icmp slt i64 %v1411, 64
  %v1413 = select i1 %v1412, i64 %v1411, i64 64
  %v1414 = sdiv i64 %v1413, 2
  %v1415 = mul i64 %v1414, 2
  %v1416 = sub i64 %v1413, %v1415
  %v1417 = mul i64 %v1404, 8
  %v1418 = add i64 %v1417, %v1409
  %v1419 = getelementptr inbounds float, ptr %v1375, i64 %v1418
  br label %b298
b298:
  %v1420 = phi i64 [ 0, %b296 ], [ %v1446, %b306 ]
  %v1421 = icmp slt i64 %v1420, %v1408
  br i1 %v1421, label %b299, label %b300
b299:
  %v1422 = mul i64 %v1420, 8
  %v1423 = getelementptr inbounds float, ptr %v1419, i64 %v1422
  %v1424 = mul i64 %v1420, 2
  %v1425 = getelementptr inbounds float, ptr %v1379, i64 %v1424
  br label %b301
b301:
  %v1426 = phi i64 [ 0, %b299 ], [ %v1435, %b302 ]
  %v1427 = icmp slt i64 %v1426, %v1414
  br i1 %v1427, label %b302, label %b303
b302:
  %v1428 = mul i64 %v1426, 2
  %v1429 = getelementptr inbounds float, ptr %v1423, i64 %v1428
  %v1430 = mul i64 %v1426, 768
  %v1431 = getelementptr inbounds float, ptr %v1425, i64 %v1430
  %v1432 = getelementptr inbounds float, ptr %v1429, i64 0
  %v1433 = load <2 x float>, ptr %v1432, align 4
  %v1434 = getelementptr inbounds float, ptr %v1431, i64 0
  store <2 x float> %v1433, ptr %v1434, align 4
  %v1435 = add nsw i64 %v1426, 1
  br label %b301
b303:
  %v1436 = mul i64 %v1414, 2
  %v1437 = getelementptr inbounds float, ptr %v1423, i64 %v1436
  %v1438 = mul i64 %v1414, 768
  %v1439 = getelementptr inbounds float, ptr %v1425, i64 %v1438
  br label %b304
b304:
  %v1440 = phi i64 [ 0, %b303 ], [ %v1445, %b305 ]
  %v1441 = icmp slt i64 %v1440, %v1416
  br i1 %v1441, label %b305, label %b306
b305:
  %v1442 = getelementptr inbounds float, ptr %v1437, i64 %v1440
  %v1443 = load float, ptr %v1442, align 4
  %v1444 = getelementptr inbounds float, ptr %v1439, i64 %v1440
  store float %v1443, ptr %v1444, align 4
  %v1445 = add nsw i64 %v1440, 1
  br label %b304, !llvm.loop !12
b306:
  %v1446 = add nsw i64 %v1420, 1
  br label %b298
b300:
  br label %b307
b307:
  %v1447 = phi i64 [ 0, %b300 ], [ %v1482, %b315 ]
  %v1448 = icmp slt i64 %v1447, 0
  br i1 %v1448, label %b308, label %b309
b308:
  %v1449 = mul i64 %v1404, 8
  %v1450 = add i64 %v1449, %v1447
  %v1451 = getelementptr inbounds float, ptr %v1378, i64 %v1450
  br label %b310
b310:
  %v1452 = phi i64 [ 0, %b308 ], [ %v1470, %b311 ]
  %v1453 = icmp slt i64 %v1452, %v1408
  br i1 %v1453, label %b311, label %b312
b311:
  %v1454 = mul i64 %v1452, 8
  %v1455 = getelementptr inbounds float, ptr %v1451, i64 %v1454
  %v1456 = mul i64 %v1452, 32
  %v1457 = getelementptr inbounds float, ptr %v110, i64 %v1456
  %v1458 = getelementptr inbounds float, ptr %v1455, i64 0
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = getelementptr inbounds float, ptr %v1457, i64 0
  store <8 x float> %v1459, ptr %v1460, align 4
  %v1461 = getelementptr inbounds float, ptr %v1455, i64 8
  %v1462 = load <8 x float>, ptr %v1461, align 4
  %v1463 = getelementptr inbounds float, ptr %v1457, i64 8
  store <8 x float> %v1462, ptr %v1463, align 4
  %v1464 = getelementptr inbounds float, ptr %v1455, i64 16
  %v1465 = load <8 x float>, ptr %v1464, align 4
  %v1466 = getelementptr inbounds float, ptr %v1457, i64 16
  store <8 x float> %v1465, ptr %v1466, align 4
  %v1467 = getelementptr inbounds float, ptr %v1455, i64 24
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = getelementptr inbounds float, ptr %v1457, i64 24
  store <8 x float> %v1468, ptr %v1469, align 4
  %v1470 = add nsw i64 %v1452, 1
  br label %b310
b312:
  %v1471 = sdiv i64 %v1413, 2
  br label %b313
b313:
  %v1472 = phi i64 [ 0, %b312 ], [ %v1481, %b314 ]
  %v1473 = icmp slt i64 %v1472, %v1471
  br i1 %v1473, label %b314, label %b315
b314:
  %v1474 = mul i64 %v1472, 2
  %v1475 = add i64 %v1409, %v1474
  %v1476 = mul i64 %v1472, 768
  %v1477 = getelementptr inbounds float, ptr %v1379, i64 %v1476
  %v1478 = mul i64 %v1475, 8
  %v1479 = add i64 %v1478, %v1447
  %v1480 = getelementptr inbounds float, ptr %v1393, i64 %v1479
  call void @outer_2x32(ptr %v1477, ptr %v110, i64 %v1408, ptr %v1480, i64 8)
  %v1481 = add nsw i64 %v1472, 1
  br label %b313
b315:
  %v1482 = add nsw i64 %v1447, 32
  br label %b307
b309:
  %v1483 = mul i64 %v1404, 8
  %v1484 = add i64 %v1483, 0
  %v1485 = getelementptr inbounds float, ptr %v1378, i64 %v1484
  br label %b316
b316:
  %v1486 = phi i64 [ 0, %b309 ], [ %v1495, %b317 ]
  %v1487 = icmp slt i64 %v1486, %v1408
  br i1 %v1487, label %b317, label %b318
b317:
  %v1488 = mul i64 %v1486, 8
  %v1489 = getelementptr inbounds float, ptr %v1485, i64 %v1488
  %v1490 = mul i64 %v1486, 8
  %v1491 = getelementptr inbounds float, ptr %v110, i64 %v1490
  %v1492 = getelementptr inbounds float, ptr %v1489, i64 0
  %v1493 = load <8 x float>, ptr %v1492, align 4
  %v1494 = getelementptr inbounds float, ptr %v1491, i64 0
  store <8 x float> %v1493, ptr %v1494, align 4
  %v1495 = add nsw i64 %v1486, 1
  br label %b316
b318:
  %v1496 = sdiv i64 %v1413, 2
  br label %b319
b319:
  %v1497 = phi i64 [ 0, %b318 ], [ %v1506, %b320 ]
  %v1498 = icmp slt i64 %v1497, %v1496
  br i1 %v1498, label %b320, label %b321
b320:
  %v1499 = mul i64 %v1497, 2
  %v1500 = add i64 %v1409, %v1499
  %v1501 = mul i64 %v1497, 768
  %v1502 = getelementptr inbounds float, ptr %v1379, i64 %v1501
  %v1503 = mul i64 %v1500, 8
  %v1504 = add i64 %v1503, 0
  %v1505 = getelementptr inbounds float, ptr %v1393, i64 %v1504
  call void @outer_2x8(ptr %v1502, ptr %v110, i64 %v1408, ptr %v1505, i64 8)
  %v1506 = add nsw i64 %v1497, 1
  br label %b319
b321:
  %v1507 = add nsw i64 %v1409, 64
  br label %b295
b297:
  %v1508 = add nsw i64 %v1404, 384
  br label %b292
b294:
  %v1509 = icmp sgt i64 %v3, 1
  br i1 %v1509, label %b322, label %b323
b322:
  %v1510 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1511 = atomicrmw add ptr %v1510, i64 1 acq_rel
  %v1512 = load i64, ptr %v105, align 8
  %v1513 = add i64 %v1512, 1
  store i64 %v1513, ptr %v105, align 8
  %v1514 = mul i64 %v3, %v1513
  br label %b324
b324:
  %v1515 = load atomic i64, ptr %v1510 acquire, align 8
  %v1516 = icmp slt i64 %v1515, %v1514
  br i1 %v1516, label %b325, label %b326
b325:
  %v1517 = call i32 @sched_yield()
  br label %b324
b326:
  br label %b323
b323:
  %v1518 = mul i64 0, 8
  %v1519 = getelementptr inbounds float, ptr %v72, i64 %v1518
  %v1520 = getelementptr inbounds float, ptr %v1519, i64 0
  %v1521 = mul i64 0, 8
  %v1522 = getelementptr inbounds float, ptr %v10, i64 %v1521
  %v1523 = getelementptr inbounds float, ptr %v1522, i64 0
  %v1524 = getelementptr inbounds float, ptr %v110, i64 12288
  %v1525 = add i64 8, 1
  %v1526 = sdiv i64 %v1525, 2
  %v1527 = add i64 %v2, 1
  %v1528 = mul i64 %v1526, %v2
  %v1529 = sdiv i64 %v1528, %v3
  %v1530 = mul i64 %v1529, 2
  %v1531 = icmp slt i64 %v1530, 8
  %v1532 = select i1 %v1531, i64 %v1530, i64 8
  %v1533 = mul i64 %v1526, %v1527
  %v1534 = sdiv i64 %v1533, %v3
  %v1535 = mul i64 %v1534, 2
  %v1536 = icmp slt i64 %v1535, 8
  %v1537 = select i1 %v1536, i64 %v1535, i64 8
  %v1538 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b327
b327:
  %v1539 = phi i64 [ %v1532, %b323 ], [ %v1547, %b332 ]
  %v1540 = icmp slt i64 %v1539, %v1537
  br i1 %v1540, label %b328, label %b329
b328:
  %v1541 = mul i64 %v1539, 8
  %v1542 = getelementptr inbounds float, ptr %v1538, i64 %v1541
  br label %b330
b330:
  %v1543 = phi i64 [ 0, %b328 ], [ %v1546, %b331 ]
  %v1544 = icmp slt i64 %v1543, 8
  br i1 %v1544, label %b331, label %b332
b331:
  %v1545 = getelementptr inbounds float, ptr %v1542, i64 %v1543
  store float 0x0000000000000000, ptr %v1545, align 4
  %v1546 = add nsw i64 %v1543, 1
  br label %b330
b332:
  %v1547 = add nsw i64 %v1539, 1
  br label %b327
b329:
  %v1548 = mul i64 %v8, 1
  br label %b333
b333:
  %v1549 = phi i64 [ 0, %b329 ], [ %v1653, %b338 ]
  %v1550 = icmp slt i64 %v1549, %v1548
  br i1 %v1550, label %b334, label %b335
b334:
  %v1551 = sub i64 %v1548, %v1549
  %v1552 = icmp slt i64 %v1551, 384
  %v1553 = select i1 %v1552, i64 %v1551, i64 384
  br label %b336
b336:
  %v1554 = phi i64 [ %v1532, %b334 ], [ %v1652, %b362 ]
  %v1555 = icmp slt i64 %v1554, %v1537
  br i1 %v1555, label %b337, label %b338
b337:
  %v1556 = sub i64 %v1537, %v1554
  %v1557 = icmp slt i64 %v1556, 64
  %v1558 = select i1 %v1557, i64 %v1556, i64 64
  %v1559 = sdiv i64 %v1558, 2
  %v1560 = mul i64 %v1559, 2
  %v1561 = sub i64 %v1558, %v1560
  %v1562 = mul i64 %v1549, 8
  %v1563 = add i64 %v1562, %v1554
  %v1564 = getelementptr inbounds float, ptr %v1520, i64 %v1563
  br label %b339
b339:
  %v1565 = phi i64 [ 0, %b337 ], [ %v1591, %b347 ]
  %v1566 = icmp slt i64 %v1565, %v1553
  br i1 %v1566, label %b340, label %b341
b340:
  %v1567 = mul i64 %v1565, 8
  %v1568 = getelementptr inbounds float, ptr %v1564, i64 %v1567
  %v1569 = mul i64 %v1565, 2
  %v1570 = getelementptr inbounds float, ptr %v1524, i64 %v1569
  br label %b342
b342:
  %v1571 = phi i64 [ 0, %b340 ], [ %v1580, %b343 ]
  %v1572 = icmp slt i64 %v1571, %v1559
  br i1 %v1572, label %b343, label %b344
b343:
  %v1573 = mul i64 %v1571, 2
  %v1574 = getelementptr inbounds float, ptr %v1568, i64 %v1573
  %v1575 = mul i64 %v1571, 768
  %v1576 = getelementptr inbounds float, ptr %v1570, i64 %v1575
  %v1577 = getelementptr inbounds float, ptr %v1574, i64 0
  %v1578 = load <2 x float>, ptr %v1577, align 4
  %v1579 = getelementptr inbounds float, ptr %v1576, i64 0
  store <2 x float> %v1578, ptr %v1579, align 4
  %v1580 = add nsw i64 %v1571, 1
  br label %b342
b344:
  %v1581 = mul i64 %v1559, 2
  %v1582 = getelementptr inbounds float, ptr %v1568, i64 %v1581
  %v1583 = mul i64 %v1559, 768
  %v1584 = getelementptr inbounds float, ptr %v1570, i64 %v1583
  br label %b345
b345:
  %v1585 = phi i64 [ 0, %b344 ], [ %v1590, %b346 ]
  %v1586 = icmp slt i64 %v1585, %v1561
  br i1 %v1586, label %b346, label %b347
b346:
  %v1587 = getelementptr inbounds float, ptr %v1582, i64 %v1585
  %v1588 = load float, ptr %v1587, align 4
  %v1589 = getelementptr inbounds float, ptr %v1584, i64 %v1585
  store float %v1588, ptr %v1589, align 4
  %v1590 = add nsw i64 %v1585, 1
  br label %b345, !llvm.loop !15
b347:
  %v1591 = add nsw i64 %v1565, 1
  br label %b339
b341:
  br label %b348
b348:
  %v1592 = phi i64 [ 0, %b341 ], [ %v1627, %b356 ]
  %v1593 = icmp slt i64 %v1592, 0
  br i1 %v1593, label %b349, label %b350
b349:
  %v1594 = mul i64 %v1549, 8
  %v1595 = add i64 %v1594, %v1592
  %v1596 = getelementptr inbounds float, ptr %v1523, i64 %v1595
  br label %b351
b351:
  %v1597 = phi i64 [ 0, %b349 ], [ %v1615, %b352 ]
  %v1598 = icmp slt i64 %v1597, %v1553
  br i1 %v1598, label %b352, label %b353
b352:
  %v1599 = mul i64 %v1597, 8
  %v1600 = getelementptr inbounds float, ptr %v1596, i64 %v1599
  %v1601 = mul i64 %v1597, 32
  %v1602 = getelementptr inbounds float, ptr %v110, i64 %v1601
  %v1603 = getelementptr inbounds float, ptr %v1600, i64 0
  %v1604 = load <8 x float>, ptr %v1603, align 4
  %v1605 = getelementptr inbounds float, ptr %v1602, i64 0
  store <8 x float> %v1604, ptr %v1605, align 4
  %v1606 = getelementptr inbounds float, ptr %v1600, i64 8
  %v1607 = load <8 x float>, ptr %v1606, align 4
  %v1608 = getelementptr inbounds float, ptr %v1602, i64 8
  store <8 x float> %v1607, ptr %v1608, align 4
  %v1609 = getelementptr inbounds float, ptr %v1600, i64 16
  %v1610 = load <8 x float>, ptr %v1609, align 4
  %v1611 = getelementptr inbounds float, ptr %v1602, i64 16
  store <8 x float> %v1610, ptr %v1611, align 4
  %v1612 = getelementptr inbounds float, ptr %v1600, i64 24
  %v1613 = load <8 x float>, ptr %v1612, align 4
  %v1614 = getelementptr inbounds float, ptr %v1602, i64 24
  store <8 x float> %v1613, ptr %v1614, align 4
  %v1615 = add nsw i64 %v1597, 1
  br label %b351
b353:
  %v1616 = sdiv i64 %v1558, 2
  br label %b354
b354:
  %v1617 = phi i64 [ 0, %b353 ], [ %v1626, %b355 ]
  %v1618 = icmp slt i64 %v1617, %v1616
  br i1 %v1618, label %b355, label %b356
b355:
  %v1619 = mul i64 %v1617, 2
  %v1620 = add i64 %v1554, %v1619
  %v1621 = mul i64 %v1617, 768
  %v1622 = getelementptr inbounds float, ptr %v1524, i64 %v1621
  %v1623 = mul i64 %v1620, 8
  %v1624 = add i64 %v1623, %v1592
  %v1625 = getelementptr inbounds float, ptr %v1538, i64 %v1624
  call void @outer_2x32(ptr %v1622, ptr %v110, i64 %v1553, ptr %v1625, i64 8)
  %v1626 = add nsw i64 %v1617, 1
  br label %b354
b356:
  %v1627 = add nsw i64 %v1592, 32
  br label %b348
b350:
  %v1628 = mul i64 %v1549, 8
  %v1629 = add i64 %v1628, 0
  %v1630 = getelementptr inbounds float, ptr %v1523, i64 %v1629
  br label %b357
b357:
  %v1631 = phi i64 [ 0, %b350 ], [ %v1640, %b358 ]
  %v1632 = icmp slt i64 %v1631, %v1553
  br i1 %v1632, label %b358, label %b359
b358:
  %v1633 = mul i64 %v1631, 8
  %v1634 = getelementptr inbounds float, ptr %v1630, i64 %v1633
  %v1635 = mul i64 %v1631, 8
  %v1636 = getelementptr inbounds float, ptr %v110, i64 %v1635
  %v1637 = getelementptr inbounds float, ptr %v1634, i64 0
  %v1638 = load <8 x float>, ptr %v1637, align 4
  %v1639 = getelementptr inbounds float, ptr %v1636, i64 0
  store <8 x float> %v1638, ptr %v1639, align 4
  %v1640 = add nsw i64 %v1631, 1
  br label %b357
b359:
  %v1641 = sdiv i64 %v1558, 2
  br label %b360
b360:
  %v1642 = phi i64 [ 0, %b359 ], [ %v1651, %b361 ]
  %v1643 = icmp slt i64 %v1642, %v1641
  br i1 %v1643, label %b361, label %b362
b361:
  %v1644 = mul i64 %v1642, 2
  %v1645 = add i64 %v1554, %v1644
  %v1646 = mul i64 %v1642, 768
  %v1647 = getelementptr inbounds float, ptr %v1524, i64 %v1646
  %v1648 = mul i64 %v1645, 8
  %v1649 = add i64 %v1648, 0
  %v1650 = getelementptr inbounds float, ptr %v1538, i64 %v1649
  call void @outer_2x8(ptr %v1647, ptr %v110, i64 %v1553, ptr %v1650, i64 8)
  %v1651 = add nsw i64 %v1642, 1
  br label %b360
b362:
  %v1652 = add nsw i64 %v1554, 64
  br label %b336
b338:
  %v1653 = add nsw i64 %v1549, 384
  br label %b333
b335:
  %v1654 = icmp sgt i64 %v3, 1
  br i1 %v1654, label %b363, label %b364
b363:
  %v1655 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1656 = atomicrmw add ptr %v1655, i64 1 acq_rel
  %v1657 = load i64, ptr %v105, align 8
  %v1658 = add i64 %v1657, 1
  store i64 %v1658, ptr %v105, align 8
  %v1659 = mul i64 %v3, %v1658
  br label %b365
b365:
  %v1660 = load atomic i64, ptr %v1655 acquire, align 8
  %v1661 = icmp slt i64 %v1660, %v1659
  br i1 %v1661, label %b366, label %b367
b366:
  %v1662 = call i32 @sched_yield()
  br label %b365
b367:
  br label %b364
b364:
  %v1663 = icmp eq i64 %v2, 0
  br i1 %v1663, label %b368, label %b369
b368:
  br label %b370
b370:
  %v1664 = phi i64 [ 0, %b368 ], [ %v1681, %b375 ]
  %v1665 = phi <8 x float> [ splat (float 0x0000000000000000), %b368 ], [ %v1680, %b375 ]
  %v1666 = icmp slt i64 %v1664, %v8
  br i1 %v1666, label %b371, label %b372
b371:
  %v1667 = add i64 %v1664, 128
  %v1668 = icmp slt i64 %v1667, %v8
  %v1669 = select i1 %v1668, i64 %v1667, i64 %v8
  br label %b373
b373:
  %v1670 = phi i64 [ %v1664, %b371 ], [ %v1679, %b374 ]
  %v1671 = phi <8 x float> [ splat (float 0x0000000000000000), %b371 ], [ %v1678, %b374 ]
  %v1672 = icmp slt i64 %v1670, %v1669
  br i1 %v1672, label %b374, label %b375
b374:
  %v1673 = mul i64 %v1670, 8
  %v1674 = getelementptr inbounds float, ptr %v72, i64 %v1673
  %v1675 = add i64 0, 0
  %v1676 = getelementptr inbounds float, ptr %v1674, i64 %v1675
  %v1677 = load <8 x float>, ptr %v1676, align 4
  %v1678 = fadd <8 x float> %v1671, %v1677
  %v1679 = add nsw i64 %v1670, 1
  br label %b373
b375:
  %v1680 = fadd <8 x float> %v1665, %v1671
  %v1681 = add nsw i64 %v1664, 128
  br label %b370
b372:
  %v1682 = add i64 0, 0
  %v1683 = getelementptr inbounds float, ptr %v54, i64 %v1682
  store <8 x float> %v1665, ptr %v1683, align 4
  br label %b369
b369:
  %v1684 = icmp sgt i64 %v3, 1
  br i1 %v1684, label %b376, label %b377
b376:
  %v1685 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1686 = atomicrmw add ptr %v1685, i64 1 acq_rel
  %v1687 = load i64, ptr %v105, align 8
  %v1688 = add i64 %v1687, 1
  store i64 %v1688, ptr %v105, align 8
  %v1689 = mul i64 %v3, %v1688
  br label %b378
b378:
  %v1690 = load atomic i64, ptr %v1685 acquire, align 8
  %v1691 = icmp slt i64 %v1690, %v1689
  br i1 %v1691, label %b379, label %b380
b379:
  %v1692 = call i32 @sched_yield()
  br label %b378
b380:
  br label %b377
b377:
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
