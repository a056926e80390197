; generated from specs/elman.yaml by `make generated`: do not edit
; elman@logistic I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v47 = alloca i64, i64 1, align 8
  %v205 = alloca float, i64 64, align 4
  %v290 = alloca float, i64 64, align 4
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
  %v37 = getelementptr inbounds i64, ptr %v1, i64 6
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 10
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 11
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 13
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 19
  %v46 = load i64, ptr %v45, align 8
  store i64 0, ptr %v47, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v49 = load ptr, ptr %v48, align 4
  %v50 = mul i64 %v2, 0
  %v51 = add i64 %v50, 128
  %v52 = getelementptr inbounds float, ptr %v49, i64 %v51
  %v53 = getelementptr inbounds i64, ptr %v1, i64 4
  %v54 = load i64, ptr %v53, align 8
  %v55 = icmp eq i64 %v54, 0
  br i1 %v55, label %b0, label %b1
b0:
  %v56 = icmp eq i64 %v2, 0
  br i1 %v56, label %b2, label %b3
b2:
  %v57 = add i64 0, 0
  %v58 = getelementptr inbounds float, ptr %v32, i64 %v57
  %v59 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v60, ptr %v58, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v61 = icmp sgt i64 %v3, 1
  br i1 %v61, label %b4, label %b5
b4:
  %v62 = getelementptr inbounds i64, ptr %v1, i64 3
  %v63 = atomicrmw add ptr %v62, i64 1 acq_rel
  %v64 = load i64, ptr %v47, align 8
  %v65 = add i64 %v64, 1
  store i64 %v65, ptr %v47, align 8
  %v66 = mul i64 %v3, %v65
  br label %b6
b6:
  %v67 = load atomic i64, ptr %v62 acquire, align 8
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b7, label %b8
b7:
  %v69 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 4
  %v71 = load i64, ptr %v70, align 8
  %v72 = icmp eq i64 %v71, 0
  br i1 %v72, label %b9, label %b10
b9:
  %v73 = getelementptr inbounds i64, ptr %v1, i64 20
  %v74 = load i64, ptr %v73, align 8
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %b11, label %b12
b11:
  %v76 = add i64 %v7, 0
  %v77 = sdiv i64 %v76, 1
  %v78 = add i64 %v2, 1
  %v79 = mul i64 %v77, %v2
  %v80 = sdiv i64 %v79, %v3
  %v81 = mul i64 %v80, 1
  %v82 = icmp slt i64 %v81, %v7
  %v83 = select i1 %v82, i64 %v81, i64 %v7
  %v84 = mul i64 %v77, %v78
  %v85 = sdiv i64 %v84, %v3
  %v86 = mul i64 %v85, 1
  %v87 = icmp slt i64 %v86, %v7
  %v88 = select i1 %v87, i64 %v86, i64 %v7
  br label %b13
b13:
  %v89 = phi i64 [ %v83, %b11 ], [ %v100, %b14 ]
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b14, label %b15
b14:
  %v91 = and i64 0, %v42
  %v92 = mul i64 %v91, %v7
  %v93 = add i64 %v92, %v89
  %v94 = mul i64 %v93, 8
  %v95 = getelementptr inbounds float, ptr %v20, i64 %v94
  %v96 = add i64 0, 0
  %v97 = getelementptr inbounds float, ptr %v95, i64 %v96
  %v98 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v99, ptr %v97, align 4
  %v100 = add nsw i64 %v89, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v101 = icmp sgt i64 %v3, 1
  br i1 %v101, label %b16, label %b17
b16:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v47, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v47, align 8
  %v106 = mul i64 %v3, %v105
  br label %b18
b18:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b19, label %b20
b19:
  %v109 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v110 = getelementptr inbounds float, ptr %v49, i64 0
  %v111 = getelementptr inbounds i64, ptr %v1, i64 4
  %v112 = load i64, ptr %v111, align 8
  %v113 = icmp eq i64 %v112, 0
  br i1 %v113, label %b21, label %b22
b21:
  %v114 = add i64 1, 0
  %v115 = sdiv i64 %v114, 1
  %v116 = add i64 %v2, 1
  %v117 = mul i64 %v115, %v2
  %v118 = sdiv i64 %v117, %v3
  %v119 = mul i64 %v118, 1
  %v120 = icmp slt i64 %v119, 1
  %v121 = select i1 %v120, i64 %v119, i64 1
  %v122 = mul i64 %v115, %v116
  %v123 = sdiv i64 %v122, %v3
  %v124 = mul i64 %v123, 1
  %v125 = icmp slt i64 %v124, 1
  %v126 = select i1 %v125, i64 %v124, i64 1
  %v127 = icmp slt i64 %v126, 1
  %v128 = select i1 %v127, i64 %v126, i64 1
  br label %b23
b23:
  %v129 = phi i64 [ %v121, %b21 ], [ %v143, %b24 ]
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b24, label %b25
b24:
  %v131 = mul i64 %v129, 64
  %v132 = mul i64 %v129, 8
  %v133 = add i64 %v131, 0
  %v134 = add i64 %v132, 0
  %v135 = getelementptr inbounds float, ptr %v110, i64 %v133
  %v136 = sub i64 8, %v134
  %v137 = icmp slt i64 %v136, 0
  %v138 = select i1 %v137, i64 0, i64 %v136
  %v139 = mul i64 %v134, 8
  %v140 = add i64 0, %v139
  %v141 = getelementptr inbounds float, ptr %v12, i64 %v140
  call void @pack_turned(ptr %v141, i64 8, i64 1, i64 8, i64 %v138, ptr %v135, i64 8)
  %v142 = add i64 %v131, 64
  %v143 = add nsw i64 %v129, 1
  br label %b23
b25:
  br label %b22
b22:
  %v144 = icmp sgt i64 %v3, 1
  br i1 %v144, label %b26, label %b27
b26:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v146 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v147 = load i64, ptr %v47, align 8
  %v148 = add i64 %v147, 1
  store i64 %v148, ptr %v47, align 8
  %v149 = mul i64 %v3, %v148
  br label %b28
b28:
  %v150 = load atomic i64, ptr %v145 acquire, align 8
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b29, label %b30
b29:
  %v152 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v153 = getelementptr inbounds float, ptr %v49, i64 64
  %v154 = getelementptr inbounds i64, ptr %v1, i64 4
  %v155 = load i64, ptr %v154, align 8
  %v156 = icmp eq i64 %v155, 0
  br i1 %v156, label %b31, label %b32
b31:
  %v157 = add i64 1, 0
  %v158 = sdiv i64 %v157, 1
  %v159 = add i64 %v2, 1
  %v160 = mul i64 %v158, %v2
  %v161 = sdiv i64 %v160, %v3
  %v162 = mul i64 %v161, 1
  %v163 = icmp slt i64 %v162, 1
  %v164 = select i1 %v163, i64 %v162, i64 1
  %v165 = mul i64 %v158, %v159
  %v166 = sdiv i64 %v165, %v3
  %v167 = mul i64 %v166, 1
  %v168 = icmp slt i64 %v167, 1
  %v169 = select i1 %v168, i64 %v167, i64 1
  %v170 = icmp slt i64 %v169, 1
  %v171 = select i1 %v170, i64 %v169, i64 1
  br label %b33
b33:
  %v172 = phi i64 [ %v164, %b31 ], [ %v186, %b34 ]
  %v173 = icmp slt i64 %v172, %v171
  br i1 %v173, label %b34, label %b35
b34:
  %v174 = mul i64 %v172, 64
  %v175 = mul i64 %v172, 8
  %v176 = add i64 %v174, 0
  %v177 = add i64 %v175, 0
  %v178 = getelementptr inbounds float, ptr %v153, i64 %v176
  %v179 = sub i64 8, %v177
  %v180 = icmp slt i64 %v179, 0
  %v181 = select i1 %v180, i64 0, i64 %v179
  %v182 = mul i64 %v177, 8
  %v183 = add i64 0, %v182
  %v184 = getelementptr inbounds float, ptr %v14, i64 %v183
  call void @pack_turned(ptr %v184, i64 8, i64 1, i64 8, i64 %v181, ptr %v178, i64 8)
  %v185 = add i64 %v174, 64
  %v186 = add nsw i64 %v172, 1
  br label %b33
b35:
  br label %b32
b32:
  %v187 = icmp sgt i64 %v3, 1
  br i1 %v187, label %b36, label %b37
b36:
  %v188 = getelementptr inbounds i64, ptr %v1, i64 3
  %v189 = atomicrmw add ptr %v188, i64 1 acq_rel
  %v190 = load i64, ptr %v47, align 8
  %v191 = add i64 %v190, 1
  store i64 %v191, ptr %v47, align 8
  %v192 = mul i64 %v3, %v191
  br label %b38
b38:
  %v193 = load atomic i64, ptr %v188 acquire, align 8
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b39, label %b40
b39:
  %v195 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v196 = getelementptr inbounds i64, ptr %v1, i64 5
  %v197 = load i64, ptr %v196, align 8
  br label %b41
b41:
  %v198 = phi i64 [ 0, %b37 ], [ %v420, %b87 ]
  %v199 = icmp slt i64 %v198, %v5
  br i1 %v199, label %b42, label %b43
b42:
  %v200 = add i64 %v198, %v197
  %v201 = icmp slt i64 %v200, %v5
  %v202 = select i1 %v201, i64 %v200, i64 %v5
  %v203 = sub i64 %v202, %v198
  %v204 = mul i64 %v203, %v7
  %v206 = add i64 %v204, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v204
  %v213 = select i1 %v212, i64 %v211, i64 %v204
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, %v204
  %v218 = select i1 %v217, i64 %v216, i64 %v204
  %v219 = mul i64 %v198, %v7
  %v220 = add i64 %v213, %v219
  %v221 = add i64 %v218, %v219
  br label %b44
b44:
  %v222 = phi i64 [ %v220, %b42 ], [ %v278, %b49 ]
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %b45, label %b46
b45:
  %v224 = add i64 %v222, 96
  %v225 = icmp slt i64 %v224, %v221
  %v226 = select i1 %v225, i64 %v224, i64 %v221
  br label %b47
b47:
  %v227 = phi i64 [ 0, %b45 ], [ %v277, %b52 ]
  %v228 = icmp slt i64 %v227, 1
  br i1 %v228, label %b48, label %b49
b48:
  %v229 = sub i64 %v226, %v222
  %v230 = sub i64 8, 1
  %v231 = add i64 %v229, %v230
  %v232 = sdiv i64 %v231, 8
  br label %b50
b50:
  %v233 = phi i64 [ 0, %b48 ], [ %v276, %b57 ]
  %v234 = icmp slt i64 %v233, %v232
  br i1 %v234, label %b51, label %b52
b51:
  %v235 = mul i64 %v229, %v233
  %v236 = sdiv i64 %v235, %v232
  %v237 = add i64 %v222, %v236
  %v238 = add i64 %v233, 1
  %v239 = mul i64 %v229, %v238
  %v240 = sdiv i64 %v239, %v232
  %v241 = add i64 %v222, %v240
  %v242 = mul i64 %v227, 64
  %v243 = getelementptr inbounds float, ptr %v110, i64 %v242
  %v244 = sub i64 %v241, %v237
  %v245 = mul i64 %v237, 8
  %v246 = getelementptr inbounds float, ptr %v10, i64 %v245
  %v247 = getelementptr inbounds float, ptr %v246, i64 0
  %v248 = sub i64 %v244, 1
  %v249 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v248
  %v250 = load ptr, ptr %v249, align 4
  %v251 = getelementptr inbounds float, ptr %v205, i64 0
  %v252 = icmp sgt i64 %v244, 0
  br i1 %v252, label %b53, label %b54
b53:
  call void %v250(ptr %v247, i64 8, ptr %v243, i64 8, ptr %v251, i64 8, i64 0)
  br label %b54
b54:
  %v253 = add i64 %v242, 64
  br label %b55
b55:
  %v254 = phi i64 [ %v237, %b54 ], [ %v275, %b60 ]
  %v255 = icmp slt i64 %v254, %v241
  br i1 %v255, label %b56, label %b57
b56:
  %v256 = sub i64 %v254, %v237
  %v257 = mul i64 %v256, 8
  %v258 = getelementptr inbounds float, ptr %v205, i64 %v257
  %v259 = mul i64 %v198, %v7
  %v260 = sub i64 %v254, %v259
  %v261 = mul i64 %v260, 8
  %v262 = getelementptr inbounds float, ptr %v34, i64 %v261
  br label %b58
b58:
  %v263 = phi i64 [ 0, %b56 ], [ %v274, %b59 ]
  %v264 = icmp slt i64 %v263, 1
  br i1 %v264, label %b59, label %b60
b59:
  %v265 = mul i64 %v227, 1
  %v266 = add i64 %v265, %v263
  %v267 = mul i64 %v266, 8
  %v268 = add i64 0, %v263
  %v269 = mul i64 %v268, 8
  %v270 = getelementptr inbounds float, ptr %v258, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = add i64 0, %v267
  %v273 = getelementptr inbounds float, ptr %v262, i64 %v272
  store <8 x float> %v271, ptr %v273, align 4
  %v274 = add nsw i64 %v263, 1
  br label %b58
b60:
  %v275 = add nsw i64 %v254, 1
  br label %b55
b57:
  %v276 = add nsw i64 %v233, 1
  br label %b50
b52:
  %v277 = add nsw i64 %v227, 1
  br label %b47
b49:
  %v278 = add nsw i64 %v222, 96
  br label %b44
b46:
  %v279 = icmp sgt i64 %v3, 1
  br i1 %v279, label %b61, label %b62
b61:
  %v280 = getelementptr inbounds i64, ptr %v1, i64 3
  %v281 = atomicrmw add ptr %v280, i64 1 acq_rel
  %v282 = load i64, ptr %v47, align 8
  %v283 = add i64 %v282, 1
  store i64 %v283, ptr %v47, align 8
  %v284 = mul i64 %v3, %v283
  br label %b63
b63:
  %v285 = load atomic i64, ptr %v280 acquire, align 8
  %v286 = icmp slt i64 %v285, %v284
  br i1 %v286, label %b64, label %b65
b64:
  %v287 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  br label %b66
b66:
  %v288 = phi i64 [ %v198, %b62 ], [ %v410, %b71 ]
  %v289 = icmp slt i64 %v288, %v202
  br i1 %v289, label %b67, label %b68
b67:
  %v291 = add i64 %v7, 0
  %v292 = sdiv i64 %v291, 1
  %v293 = add i64 %v2, 1
  %v294 = mul i64 %v292, %v2
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, %v7
  %v298 = select i1 %v297, i64 %v296, i64 %v7
  %v299 = mul i64 %v292, %v293
  %v300 = sdiv i64 %v299, %v3
  %v301 = mul i64 %v300, 1
  %v302 = icmp slt i64 %v301, %v7
  %v303 = select i1 %v302, i64 %v301, i64 %v7
  br label %b69
b69:
  %v304 = phi i64 [ %v298, %b67 ], [ %v409, %b74 ]
  %v305 = icmp slt i64 %v304, %v303
  br i1 %v305, label %b70, label %b71
b70:
  %v306 = add i64 %v304, 96
  %v307 = icmp slt i64 %v306, %v303
  %v308 = select i1 %v307, i64 %v306, i64 %v303
  br label %b72
b72:
  %v309 = phi i64 [ 0, %b70 ], [ %v408, %b77 ]
  %v310 = icmp slt i64 %v309, 1
  br i1 %v310, label %b73, label %b74
b73:
  %v311 = sub i64 %v308, %v304
  %v312 = sub i64 8, 1
  %v313 = add i64 %v311, %v312
  %v314 = sdiv i64 %v313, 8
  br label %b75
b75:
  %v315 = phi i64 [ 0, %b73 ], [ %v407, %b82 ]
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b76, label %b77
b76:
  %v317 = mul i64 %v311, %v315
  %v318 = sdiv i64 %v317, %v314
  %v319 = add i64 %v304, %v318
  %v320 = add i64 %v315, 1
  %v321 = mul i64 %v311, %v320
  %v322 = sdiv i64 %v321, %v314
  %v323 = add i64 %v304, %v322
  %v324 = mul i64 %v309, 64
  %v325 = getelementptr inbounds float, ptr %v153, i64 %v324
  %v326 = sub i64 %v323, %v319
  %v327 = add i64 %v288, 0
  %v328 = and i64 %v327, %v42
  %v329 = mul i64 %v328, %v7
  %v330 = add i64 %v329, %v319
  %v331 = mul i64 %v330, 8
  %v332 = getelementptr inbounds float, ptr %v20, i64 %v331
  %v333 = getelementptr inbounds float, ptr %v332, i64 0
  %v334 = sub i64 %v326, 1
  %v335 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v334
  %v336 = load ptr, ptr %v335, align 4
  %v337 = getelementptr inbounds float, ptr %v290, i64 0
  %v338 = icmp sgt i64 %v326, 0
  br i1 %v338, label %b78, label %b79
b78:
  call void %v336(ptr %v333, i64 8, ptr %v325, i64 8, ptr %v337, i64 8, i64 0)
  br label %b79
b79:
  %v339 = add i64 %v324, 64
  br label %b80
b80:
  %v340 = phi i64 [ %v319, %b79 ], [ %v406, %b85 ]
  %v341 = icmp slt i64 %v340, %v323
  br i1 %v341, label %b81, label %b82
b81:
  %v342 = sub i64 %v340, %v319
  %v343 = mul i64 %v342, 8
  %v344 = getelementptr inbounds float, ptr %v290, i64 %v343
  %v345 = add i64 %v288, 0
  %v346 = sub i64 %v345, %v198
  %v347 = mul i64 %v346, %v7
  %v348 = add i64 %v347, %v340
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v34, i64 %v349
  %v351 = add i64 %v288, 1
  %v352 = and i64 %v351, %v42
  %v353 = mul i64 %v352, %v7
  %v354 = add i64 %v353, %v340
  %v355 = mul i64 %v354, 8
  %v356 = getelementptr inbounds float, ptr %v20, i64 %v355
  br label %b83
b83:
  %v357 = phi i64 [ 0, %b81 ], [ %v405, %b84 ]
  %v358 = icmp slt i64 %v357, 1
  br i1 %v358, label %b84, label %b85
b84:
  %v359 = mul i64 %v309, 1
  %v360 = add i64 %v359, %v357
  %v361 = mul i64 %v360, 8
  %v362 = add i64 0, %v357
  %v363 = mul i64 %v362, 8
  %v364 = getelementptr inbounds float, ptr %v344, i64 %v363
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = add i64 0, %v361
  %v367 = getelementptr inbounds float, ptr %v16, i64 %v366
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = add i64 0, %v361
  %v370 = getelementptr inbounds float, ptr %v350, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = fadd <8 x float> %v371, %v365
  %v373 = fadd <8 x float> %v368, %v372
  %v374 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v373)
  %v375 = fneg <8 x float> %v374
  %v376 = fcmp olt <8 x float> %v375, splat (float 0xC05A400000000000)
  %v377 = select <8 x i1> %v376, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v375
  %v378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v377, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v379 = fsub <8 x float> %v378, splat (float 0x4168000000000000)
  %v380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v379, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v377)
  %v381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v379, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v380)
  %v382 = bitcast <8 x float> %v378 to <8 x i32>
  %v383 = fmul <8 x float> %v381, %v381
  %v384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v381, <8 x float> splat (float 0x3F81227F40000000))
  %v385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v384, <8 x float> %v381, <8 x float> splat (float 0x3FA5556740000000))
  %v386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v385, <8 x float> %v381, <8 x float> splat (float 0x3FC5554B00000000))
  %v387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v386, <8 x float> %v381, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v383, <8 x float> %v387, <8 x float> %v381)
  %v389 = sub <8 x i32> %v382, splat (i32 1262485250)
  %v390 = lshr <8 x i32> %v389, splat (i32 1)
  %v391 = sub <8 x i32> %v389, %v390
  %v392 = shl <8 x i32> %v390, splat (i32 23)
  %v393 = bitcast <8 x i32> %v392 to <8 x float>
  %v394 = shl <8 x i32> %v391, splat (i32 23)
  %v395 = bitcast <8 x i32> %v394 to <8 x float>
  %v396 = fadd <8 x float> %v388, splat (float 0x3FF0000000000000)
  %v397 = fmul <8 x float> %v396, %v393
  %v398 = fmul <8 x float> %v397, %v395
  %v399 = fcmp olt <8 x float> %v373, splat (float 0x0000000000000000)
  %v400 = select <8 x i1> %v399, <8 x float> %v398, <8 x float> splat (float 0x3FF0000000000000)
  %v401 = fadd <8 x float> %v398, splat (float 0x3FF0000000000000)
  %v402 = fdiv <8 x float> %v400, %v401
  %v403 = add i64 0, %v361
  %v404 = getelementptr inbounds float, ptr %v356, i64 %v403
  store <8 x float> %v402, ptr %v404, align 4
  %v405 = add nsw i64 %v357, 1
  br label %b83
b85:
  %v406 = add nsw i64 %v340, 1
  br label %b80
b82:
  %v407 = add nsw i64 %v315, 1
  br label %b75
b77:
  %v408 = add nsw i64 %v309, 1
  br label %b72
b74:
  %v409 = add nsw i64 %v304, 96
  br label %b69
b71:
  %v410 = add nsw i64 %v288, 1
  br label %b66
b68:
  %v411 = icmp sgt i64 %v3, 1
  br i1 %v411, label %b86, label %b87
b86:
  %v412 = getelementptr inbounds i64, ptr %v1, i64 3
  %v413 = atomicrmw add ptr %v412, i64 1 acq_rel
  %v414 = load i64, ptr %v47, align 8
  %v415 = add i64 %v414, 1
  store i64 %v415, ptr %v47, align 8
  %v416 = mul i64 %v3, %v415
  br label %b88
b88:
  %v417 = load atomic i64, ptr %v412 acquire, align 8
  %v418 = icmp slt i64 %v417, %v416
  br i1 %v418, label %b89, label %b90
b89:
  %v419 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v420 = add nsw i64 %v198, %v197
  br label %b41
b43:
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
  %v47 = alloca i64, i64 1, align 8
  %v157 = alloca float, i64 64, align 4
  %v287 = alloca float, i64 64, align 4
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
  %v37 = getelementptr inbounds i64, ptr %v1, i64 6
  %v38 = load i64, ptr %v37, align 8
  %v39 = getelementptr inbounds i64, ptr %v1, i64 10
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 11
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 13
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 19
  %v46 = load i64, ptr %v45, align 8
  store i64 0, ptr %v47, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v49 = load ptr, ptr %v48, align 4
  %v50 = mul i64 %v2, 15360
  %v51 = add i64 %v50, 128
  %v52 = getelementptr inbounds float, ptr %v49, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v49, i64 0
  %v54 = getelementptr inbounds i64, ptr %v1, i64 4
  %v55 = load i64, ptr %v54, align 8
  %v56 = icmp eq i64 %v55, 0
  br i1 %v56, label %b0, label %b1
b0:
  %v57 = add i64 1, 0
  %v58 = sdiv i64 %v57, 1
  %v59 = add i64 %v2, 1
  %v60 = mul i64 %v58, %v2
  %v61 = sdiv i64 %v60, %v3
  %v62 = mul i64 %v61, 1
  %v63 = icmp slt i64 %v62, 1
  %v64 = select i1 %v63, i64 %v62, i64 1
  %v65 = mul i64 %v58, %v59
  %v66 = sdiv i64 %v65, %v3
  %v67 = mul i64 %v66, 1
  %v68 = icmp slt i64 %v67, 1
  %v69 = select i1 %v68, i64 %v67, i64 1
  %v70 = icmp slt i64 %v69, 1
  %v71 = select i1 %v70, i64 %v69, i64 1
  br label %b2
b2:
  %v72 = phi i64 [ %v64, %b0 ], [ %v86, %b3 ]
  %v73 = icmp slt i64 %v72, %v71
  br i1 %v73, label %b3, label %b4
b3:
  %v74 = mul i64 %v72, 64
  %v75 = mul i64 %v72, 8
  %v76 = add i64 %v74, 0
  %v77 = add i64 %v75, 0
  %v78 = getelementptr inbounds float, ptr %v53, i64 %v76
  %v79 = sub i64 8, %v77
  %v80 = icmp slt i64 %v79, 0
  %v81 = select i1 %v80, i64 0, i64 %v79
  %v82 = mul i64 %v77, 1
  %v83 = add i64 0, %v82
  %v84 = getelementptr inbounds float, ptr %v14, i64 %v83
  call void @pack_rows(ptr %v84, i64 1, i64 8, i64 8, i64 %v81, ptr %v78, i64 8)
  %v85 = add i64 %v74, 64
  %v86 = add nsw i64 %v72, 1
  br label %b2
b4:
  br label %b1
b1:
  %v87 = icmp sgt i64 %v3, 1
  br i1 %v87, label %b5, label %b6
b5:
  %v88 = getelementptr inbounds i64, ptr %v1, i64 3
  %v89 = atomicrmw add ptr %v88, i64 1 acq_rel
  %v90 = load i64, ptr %v47, align 8
  %v91 = add i64 %v90, 1
  store i64 %v91, ptr %v47, align 8
  %v92 = mul i64 %v3, %v91
  br label %b7
b7:
  %v93 = load atomic i64, ptr %v88 acquire, align 8
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b8, label %b9
b8:
  %v95 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v96 = phi i64 [ 0, %b6 ], [ %v234, %b18 ]
  %v97 = icmp slt i64 %v96, %v5
  br i1 %v97, label %b11, label %b12
b11:
  %v98 = sub i64 %v5, 1
  %v99 = sub i64 %v98, %v96
  %v100 = add i64 %v7, 0
  %v101 = sdiv i64 %v100, 1
  %v102 = add i64 %v2, 1
  %v103 = mul i64 %v101, %v2
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, %v7
  %v107 = select i1 %v106, i64 %v105, i64 %v7
  %v108 = mul i64 %v101, %v102
  %v109 = sdiv i64 %v108, %v3
  %v110 = mul i64 %v109, 1
  %v111 = icmp slt i64 %v110, %v7
  %v112 = select i1 %v111, i64 %v110, i64 %v7
  br label %b13
b13:
  %v113 = phi i64 [ %v107, %b11 ], [ %v156, %b14 ]
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b14, label %b15
b14:
  %v115 = add i64 %v99, 1
  %v116 = and i64 %v115, 1
  %v117 = mul i64 %v116, %v7
  %v118 = add i64 %v117, %v113
  %v119 = mul i64 %v118, 8
  %v120 = getelementptr inbounds float, ptr %v22, i64 %v119
  %v121 = add i64 %v99, 0
  %v122 = and i64 %v121, %v40
  %v123 = mul i64 %v122, %v7
  %v124 = add i64 %v123, %v113
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr inbounds float, ptr %v18, i64 %v125
  %v127 = add i64 %v99, 1
  %v128 = and i64 %v127, %v42
  %v129 = mul i64 %v128, %v7
  %v130 = add i64 %v129, %v113
  %v131 = mul i64 %v130, 8
  %v132 = getelementptr inbounds float, ptr %v20, i64 %v131
  %v133 = add i64 %v99, 0
  %v134 = and i64 %v133, %v46
  %v135 = mul i64 %v134, %v7
  %v136 = add i64 %v135, %v113
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v36, i64 %v137
  %v139 = add i64 0, 0
  %v140 = getelementptr inbounds float, ptr %v120, i64 %v139
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = add i64 0, 0
  %v143 = getelementptr inbounds float, ptr %v126, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fadd <8 x float> %v141, %v144
  %v146 = add i64 0, 0
  %v147 = getelementptr inbounds float, ptr %v132, i64 %v146
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = fmul <8 x float> %v145, %v148
  %v150 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = fsub <8 x float> %v151, %v148
  %v153 = fmul <8 x float> %v149, %v152
  %v154 = add i64 0, 0
  %v155 = getelementptr inbounds float, ptr %v138, i64 %v154
  store <8 x float> %v153, ptr %v155, align 4
  %v156 = add nsw i64 %v113, 1
  br label %b13
b15:
  %v158 = add i64 %v7, 0
  %v159 = sdiv i64 %v158, 1
  %v160 = add i64 %v2, 1
  %v161 = mul i64 %v159, %v2
  %v162 = sdiv i64 %v161, %v3
  %v163 = mul i64 %v162, 1
  %v164 = icmp slt i64 %v163, %v7
  %v165 = select i1 %v164, i64 %v163, i64 %v7
  %v166 = mul i64 %v159, %v160
  %v167 = sdiv i64 %v166, %v3
  %v168 = mul i64 %v167, 1
  %v169 = icmp slt i64 %v168, %v7
  %v170 = select i1 %v169, i64 %v168, i64 %v7
  br label %b16
b16:
  %v171 = phi i64 [ %v165, %b15 ], [ %v233, %b21 ]
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b17, label %b18
b17:
  %v173 = add i64 %v171, 96
  %v174 = icmp slt i64 %v173, %v170
  %v175 = select i1 %v174, i64 %v173, i64 %v170
  br label %b19
b19:
  %v176 = phi i64 [ 0, %b17 ], [ %v232, %b24 ]
  %v177 = icmp slt i64 %v176, 1
  br i1 %v177, label %b20, label %b21
b20:
  %v178 = sub i64 %v175, %v171
  %v179 = sub i64 8, 1
  %v180 = add i64 %v178, %v179
  %v181 = sdiv i64 %v180, 8
  br label %b22
b22:
  %v182 = phi i64 [ 0, %b20 ], [ %v231, %b29 ]
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b23, label %b24
b23:
  %v184 = mul i64 %v178, %v182
  %v185 = sdiv i64 %v184, %v181
  %v186 = add i64 %v171, %v185
  %v187 = add i64 %v182, 1
  %v188 = mul i64 %v178, %v187
  %v189 = sdiv i64 %v188, %v181
  %v190 = add i64 %v171, %v189
  %v191 = mul i64 %v176, 64
  %v192 = getelementptr inbounds float, ptr %v53, i64 %v191
  %v193 = sub i64 %v190, %v186
  %v194 = add i64 %v99, 0
  %v195 = and i64 %v194, %v46
  %v196 = mul i64 %v195, %v7
  %v197 = add i64 %v196, %v186
  %v198 = mul i64 %v197, 8
  %v199 = getelementptr inbounds float, ptr %v36, i64 %v198
  %v200 = getelementptr inbounds float, ptr %v199, i64 0
  %v201 = sub i64 %v193, 1
  %v202 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v201
  %v203 = load ptr, ptr %v202, align 4
  %v204 = getelementptr inbounds float, ptr %v157, i64 0
  %v205 = icmp sgt i64 %v193, 0
  br i1 %v205, label %b25, label %b26
b25:
  call void %v203(ptr %v200, i64 8, ptr %v192, i64 8, ptr %v204, i64 8, i64 0)
  br label %b26
b26:
  %v206 = add i64 %v191, 64
  br label %b27
b27:
  %v207 = phi i64 [ %v186, %b26 ], [ %v230, %b32 ]
  %v208 = icmp slt i64 %v207, %v190
  br i1 %v208, label %b28, label %b29
b28:
  %v209 = sub i64 %v207, %v186
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v157, i64 %v210
  %v212 = add i64 %v99, 0
  %v213 = and i64 %v212, 1
  %v214 = mul i64 %v213, %v7
  %v215 = add i64 %v214, %v207
  %v216 = mul i64 %v215, 8
  %v217 = getelementptr inbounds float, ptr %v22, i64 %v216
  br label %b30
b30:
  %v218 = phi i64 [ 0, %b28 ], [ %v229, %b31 ]
  %v219 = icmp slt i64 %v218, 1
  br i1 %v219, label %b31, label %b32
b31:
  %v220 = mul i64 %v176, 1
  %v221 = add i64 %v220, %v218
  %v222 = mul i64 %v221, 8
  %v223 = add i64 0, %v218
  %v224 = mul i64 %v223, 8
  %v225 = getelementptr inbounds float, ptr %v211, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = add i64 0, %v222
  %v228 = getelementptr inbounds float, ptr %v217, i64 %v227
  store <8 x float> %v226, ptr %v228, align 4
  %v229 = add nsw i64 %v218, 1
  br label %b30
b32:
  %v230 = add nsw i64 %v207, 1
  br label %b27
b29:
  %v231 = add nsw i64 %v182, 1
  br label %b22
b24:
  %v232 = add nsw i64 %v176, 1
  br label %b19
b21:
  %v233 = add nsw i64 %v171, 96
  br label %b16
b18:
  %v234 = add nsw i64 %v96, 1
  br label %b10
b12:
  %v235 = icmp sgt i64 %v3, 1
  br i1 %v235, label %b33, label %b34
b33:
  %v236 = getelementptr inbounds i64, ptr %v1, i64 3
  %v237 = atomicrmw add ptr %v236, i64 1 acq_rel
  %v238 = load i64, ptr %v47, align 8
  %v239 = add i64 %v238, 1
  store i64 %v239, ptr %v47, align 8
  %v240 = mul i64 %v3, %v239
  br label %b35
b35:
  %v241 = load atomic i64, ptr %v236 acquire, align 8
  %v242 = icmp slt i64 %v241, %v240
  br i1 %v242, label %b36, label %b37
b36:
  %v243 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v244 = getelementptr inbounds float, ptr %v49, i64 64
  %v245 = getelementptr inbounds i64, ptr %v1, i64 4
  %v246 = load i64, ptr %v245, align 8
  %v247 = icmp eq i64 %v246, 0
  br i1 %v247, label %b38, label %b39
b38:
  %v248 = add i64 1, 0
  %v249 = sdiv i64 %v248, 1
  %v250 = add i64 %v2, 1
  %v251 = mul i64 %v249, %v2
  %v252 = sdiv i64 %v251, %v3
  %v253 = mul i64 %v252, 1
  %v254 = icmp slt i64 %v253, 1
  %v255 = select i1 %v254, i64 %v253, i64 1
  %v256 = mul i64 %v249, %v250
  %v257 = sdiv i64 %v256, %v3
  %v258 = mul i64 %v257, 1
  %v259 = icmp slt i64 %v258, 1
  %v260 = select i1 %v259, i64 %v258, i64 1
  %v261 = icmp slt i64 %v260, 1
  %v262 = select i1 %v261, i64 %v260, i64 1
  br label %b40
b40:
  %v263 = phi i64 [ %v255, %b38 ], [ %v277, %b41 ]
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b41, label %b42
b41:
  %v265 = mul i64 %v263, 64
  %v266 = mul i64 %v263, 8
  %v267 = add i64 %v265, 0
  %v268 = add i64 %v266, 0
  %v269 = getelementptr inbounds float, ptr %v244, i64 %v267
  %v270 = sub i64 8, %v268
  %v271 = icmp slt i64 %v270, 0
  %v272 = select i1 %v271, i64 0, i64 %v270
  %v273 = mul i64 %v268, 1
  %v274 = add i64 0, %v273
  %v275 = getelementptr inbounds float, ptr %v12, i64 %v274
  call void @pack_rows(ptr %v275, i64 1, i64 8, i64 8, i64 %v272, ptr %v269, i64 8)
  %v276 = add i64 %v265, 64
  %v277 = add nsw i64 %v263, 1
  br label %b40
b42:
  br label %b39
b39:
  %v278 = icmp sgt i64 %v3, 1
  br i1 %v278, label %b43, label %b44
b43:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 3
  %v280 = atomicrmw add ptr %v279, i64 1 acq_rel
  %v281 = load i64, ptr %v47, align 8
  %v282 = add i64 %v281, 1
  store i64 %v282, ptr %v47, align 8
  %v283 = mul i64 %v3, %v282
  br label %b45
b45:
  %v284 = load atomic i64, ptr %v279 acquire, align 8
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b46, label %b47
b46:
  %v286 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v288 = add i64 %v8, 0
  %v289 = sdiv i64 %v288, 1
  %v290 = add i64 %v2, 1
  %v291 = mul i64 %v289, %v2
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, %v8
  %v295 = select i1 %v294, i64 %v293, i64 %v8
  %v296 = mul i64 %v289, %v290
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v8
  %v300 = select i1 %v299, i64 %v298, i64 %v8
  br label %b48
b48:
  %v301 = phi i64 [ %v295, %b44 ], [ %v355, %b53 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b49, label %b50
b49:
  %v303 = add i64 %v301, 96
  %v304 = icmp slt i64 %v303, %v300
  %v305 = select i1 %v304, i64 %v303, i64 %v300
  br label %b51
b51:
  %v306 = phi i64 [ 0, %b49 ], [ %v354, %b56 ]
  %v307 = icmp slt i64 %v306, 1
  br i1 %v307, label %b52, label %b53
b52:
  %v308 = sub i64 %v305, %v301
  %v309 = sub i64 8, 1
  %v310 = add i64 %v308, %v309
  %v311 = sdiv i64 %v310, 8
  br label %b54
b54:
  %v312 = phi i64 [ 0, %b52 ], [ %v353, %b61 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b55, label %b56
b55:
  %v314 = mul i64 %v308, %v312
  %v315 = sdiv i64 %v314, %v311
  %v316 = add i64 %v301, %v315
  %v317 = add i64 %v312, 1
  %v318 = mul i64 %v308, %v317
  %v319 = sdiv i64 %v318, %v311
  %v320 = add i64 %v301, %v319
  %v321 = mul i64 %v306, 64
  %v322 = getelementptr inbounds float, ptr %v244, i64 %v321
  %v323 = sub i64 %v320, %v316
  %v324 = mul i64 %v316, 8
  %v325 = getelementptr inbounds float, ptr %v36, i64 %v324
  %v326 = getelementptr inbounds float, ptr %v325, i64 0
  %v327 = sub i64 %v323, 1
  %v328 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v327
  %v329 = load ptr, ptr %v328, align 4
  %v330 = getelementptr inbounds float, ptr %v287, i64 0
  %v331 = icmp sgt i64 %v323, 0
  br i1 %v331, label %b57, label %b58
b57:
  call void %v329(ptr %v326, i64 8, ptr %v322, i64 8, ptr %v330, i64 8, i64 0)
  br label %b58
b58:
  %v332 = add i64 %v321, 64
  br label %b59
b59:
  %v333 = phi i64 [ %v316, %b58 ], [ %v352, %b64 ]
  %v334 = icmp slt i64 %v333, %v320
  br i1 %v334, label %b60, label %b61
b60:
  %v335 = sub i64 %v333, %v316
  %v336 = mul i64 %v335, 8
  %v337 = getelementptr inbounds float, ptr %v287, i64 %v336
  %v338 = mul i64 %v333, 8
  %v339 = getelementptr inbounds float, ptr %v24, i64 %v338
  br label %b62
b62:
  %v340 = phi i64 [ 0, %b60 ], [ %v351, %b63 ]
  %v341 = icmp slt i64 %v340, 1
  br i1 %v341, label %b63, label %b64
b63:
  %v342 = mul i64 %v306, 1
  %v343 = add i64 %v342, %v340
  %v344 = mul i64 %v343, 8
  %v345 = add i64 0, %v340
  %v346 = mul i64 %v345, 8
  %v347 = getelementptr inbounds float, ptr %v337, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 0, %v344
  %v350 = getelementptr inbounds float, ptr %v339, i64 %v349
  store <8 x float> %v348, ptr %v350, align 4
  %v351 = add nsw i64 %v340, 1
  br label %b62
b64:
  %v352 = add nsw i64 %v333, 1
  br label %b59
b61:
  %v353 = add nsw i64 %v312, 1
  br label %b54
b56:
  %v354 = add nsw i64 %v306, 1
  br label %b51
b53:
  %v355 = add nsw i64 %v301, 96
  br label %b48
b50:
  %v356 = icmp sgt i64 %v3, 1
  br i1 %v356, label %b65, label %b66
b65:
  %v357 = getelementptr inbounds i64, ptr %v1, i64 3
  %v358 = atomicrmw add ptr %v357, i64 1 acq_rel
  %v359 = load i64, ptr %v47, align 8
  %v360 = add i64 %v359, 1
  store i64 %v360, ptr %v47, align 8
  %v361 = mul i64 %v3, %v360
  br label %b67
b67:
  %v362 = load atomic i64, ptr %v357 acquire, align 8
  %v363 = icmp slt i64 %v362, %v361
  br i1 %v363, label %b68, label %b69
b68:
  %v364 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v365 = mul i64 0, 8
  %v366 = getelementptr inbounds float, ptr %v36, i64 %v365
  %v367 = getelementptr inbounds float, ptr %v366, i64 0
  %v368 = mul i64 0, 8
  %v369 = getelementptr inbounds float, ptr %v10, i64 %v368
  %v370 = getelementptr inbounds float, ptr %v369, i64 0
  %v371 = getelementptr inbounds float, ptr %v52, i64 12288
  %v372 = add i64 8, 1
  %v373 = sdiv i64 %v372, 2
  %v374 = add i64 %v2, 1
  %v375 = mul i64 %v373, %v2
  %v376 = sdiv i64 %v375, %v3
  %v377 = mul i64 %v376, 2
  %v378 = icmp slt i64 %v377, 8
  %v379 = select i1 %v378, i64 %v377, i64 8
  %v380 = mul i64 %v373, %v374
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 2
  %v383 = icmp slt i64 %v382, 8
  %v384 = select i1 %v383, i64 %v382, i64 8
  %v385 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b70
b70:
  %v386 = phi i64 [ %v379, %b66 ], [ %v394, %b75 ]
  %v387 = icmp slt i64 %v386, %v384
  br i1 %v387, label %b71, label %b72
b71:
  %v388 = mul i64 %v386, 8
  %v389 = getelementptr inbounds float, ptr %v385, i64 %v388
  br label %b73
b73:
  %v390 = phi i64 [ 0, %b71 ], [ %v393, %b74 ]
  %v391 = icmp slt i64 %v390, 8
  br i1 %v391, label %b74, label %b75
b74:
  %v392 = getelementptr inbounds float, ptr %v389, i64 %v390
  store float 0x0000000000000000, ptr %v392, align 4
  %v393 = add nsw i64 %v390, 1
  br label %b73
b75:
  %v394 = add nsw i64 %v386, 1
  br label %b70
b72:
  %v395 = mul i64 %v8, 1
  br label %b76
b76:
  %v396 = phi i64 [ 0, %b72 ], [ %v500, %b81 ]
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b77, label %b78
b77:
  %v398 = sub i64 %v395, %v396
  %v399 = icmp slt i64 %v398, 384
  %v400 = select i1 %v399, i64 %v398, i64 384
  br label %b79
b79:
  %v401 = phi i64 [ %v379, %b77 ], [ %v499, %b105 ]
  %v402 = icmp slt i64 %v401, %v384
  br i1 %v402, label %b80, label %b81
b80:
  %v403 = sub i64 %v384, %v401
  %v404 = icmp slt i64 %v403, 64
  %v405 = select i1 %v404, i64 %v403, i64 64
  %v406 = sdiv i64 %v405, 2
  %v407 = mul i64 %v406, 2
  %v408 = sub i64 %v405, %v407
  %v409 = mul i64 %v396, 8
  %v410 = add i64 %v409, %v401
  %v411 = getelementptr inbounds float, ptr %v367, i64 %v410
  br label %b82
b82:
  %v412 = phi i64 [ 0, %b80 ], [ %v438, %b90 ]
  %v413 = icmp slt i64 %v412, %v400
  br i1 %v413, label %b83, label %b84
b83:
  %v414 = mul i64 %v412, 8
  %v415 = getelementptr inbounds float, ptr %v411, i64 %v414
  %v416 = mul i64 %v412, 2
  %v417 = getelementptr inbounds float, ptr %v371, i64 %v416
  br label %b85
b85:
  %v418 = phi i64 [ 0, %b83 ], [ %v427, %b86 ]
  %v419 = icmp slt i64 %v418, %v406
  br i1 %v419, label %b86, label %b87
b86:
  %v420 = mul i64 %v418, 2
  %v421 = getelementptr inbounds float, ptr %v415, i64 %v420
  %v422 = mul i64 %v418, 768
  %v423 = getelementptr inbounds float, ptr %v417, i64 %v422
  %v424 = getelementptr inbounds float, ptr %v421, i64 0
  %v425 = load <2 x float>, ptr %v424, align 4
  %v426 = getelementptr inbounds float, ptr %v423, i64 0
  store <2 x float> %v425, ptr %v426, align 4
  %v427 = add nsw i64 %v418, 1
  br label %b85
b87:
  %v428 = mul i64 %v406, 2
  %v429 = getelementptr inbounds float, ptr %v415, i64 %v428
  %v430 = mul i64 %v406, 768
  %v431 = getelementptr inbounds float, ptr %v417, i64 %v430
  br label %b88
b88:
  %v432 = phi i64 [ 0, %b87 ], [ %v437, %b89 ]
  %v433 = icmp slt i64 %v432, %v408
  br i1 %v433, label %b89, label %b90
b89:
  %v434 = getelementptr inbounds float, ptr %v429, i64 %v432
  %v435 = load float, ptr %v434, align 4
  %v436 = getelementptr inbounds float, ptr %v431, i64 %v432
  store float %v435, ptr %v436, align 4
  %v437 = add nsw i64 %v432, 1
  br label %b88, !llvm.loop !0
b90:
  %v438 = add nsw i64 %v412, 1
  br label %b82
b84:
  br label %b91
b91:
  %v439 = phi i64 [ 0, %b84 ], [ %v474, %b99 ]
  %v440 = icmp slt i64 %v439, 0
  br i1 %v440, label %b92, label %b93
b92:
  %v441 = mul i64 %v396, 8
  %v442 = add i64 %v441, %v439
  %v443 = getelementptr inbounds float, ptr %v370, i64 %v442
  br label %b94
b94:
  %v444 = phi i64 [ 0, %b92 ], [ %v462, %b95 ]
  %v445 = icmp slt i64 %v444, %v400
  br i1 %v445, label %b95, label %b96
b95:
  %v446 = mul i64 %v444, 8
  %v447 = getelementptr inbounds float, ptr %v443, i64 %v446
  %v448 = mul i64 %v444, 32
  %v449 = getelementptr inbounds float, ptr %v52, i64 %v448
  %v450 = getelementptr inbounds float, ptr %v447, i64 0
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = getelementptr inbounds float, ptr %v449, i64 0
  store <8 x float> %v451, ptr %v452, align 4
  %v453 = getelementptr inbounds float, ptr %v447, i64 8
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = getelementptr inbounds float, ptr %v449, i64 8
  store <8 x float> %v454, ptr %v455, align 4
  %v456 = getelementptr inbounds float, ptr %v447, i64 16
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = getelementptr inbounds float, ptr %v449, i64 16
  store <8 x float> %v457, ptr %v458, align 4
  %v459 = getelementptr inbounds float, ptr %v447, i64 24
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = getelementptr inbounds float, ptr %v449, i64 24
  store <8 x float> %v460, ptr %v461, align 4
  %v462 = add nsw i64 %v444, 1
  br label %b94
b96:
  %v463 = sdiv i64 %v405, 2
  br label %b97
b97:
  %v464 = phi i64 [ 0, %b96 ], [ %v473, %b98 ]
  %v465 = icmp slt i64 %v464, %v463
  br i1 %v465, label %b98, label %b99
b98:
  %v466 = mul i64 %v464, 2
  %v467 = add i64 %v401, %v466
  %v468 = mul i64 %v464, 768
  %v469 = getelementptr inbounds float, ptr %v371, i64 %v468
  %v470 = mul i64 %v467, 8
  %v471 = add i64 %v470, %v439
  %v472 = getelementptr inbounds float, ptr %v385, i64 %v471
  call void @outer_2x32(ptr %v469, ptr %v52, i64 %v400, ptr %v472, i64 8)
  %v473 = add nsw i64 %v464, 1
  br label %b97
b99:
  %v474 = add nsw i64 %v439, 32
  br label %b91
b93:
  %v475 = mul i64 %v396, 8
  %v476 = add i64 %v475, 0
  %v477 = getelementptr inbounds float, ptr %v370, i64 %v476
  br label %b100
b100:
  %v478 = phi i64 [ 0, %b93 ], [ %v487, %b101 ]
  %v479 = icmp slt i64 %v478, %v400
  br i1 %v479, label %b101, label %b102
b101:
  %v480 = mul i64 %v478, 8
  %v481 = getelementptr inbounds float, ptr %v477, i64 %v480
  %v482 = mul i64 %v478, 8
  %v483 = getelementptr inbounds float, ptr %v52, i64 %v482
  %v484 = getelementptr inbounds float, ptr %v481, i64 0
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = getelementptr inbounds float, ptr %v483, i64 0
  store <8 x float> %v485, ptr %v486, align 4
  %v487 = add nsw i64 %v478, 1
  br label %b100
b102:
  %v488 = sdiv i64 %v405, 2
  br label %b103
b103:
  %v489 = phi i64 [ 0, %b102 ], [ %v498, %b104 ]
  %v490 = icmp slt i64 %v489, %v488
  br i1 %v490, label %b104, label %b105
b104:
  %v491 = mul i64 %v489, 2
  %v492 = add i64 %v401, %v491
  %v493 = mul i64 %v489, 768
  %v494 = getelementptr inbounds float, ptr %v371, i64 %v493
  %v495 = mul i64 %v492, 8
  %v496 = add i64 %v495, 0
  %v497 = getelementptr inbounds float, ptr %v385, i64 %v496
  call void @outer_2x8(ptr %v494, ptr %v52, i64 %v400, ptr %v497, i64 8)
  %v498 = add nsw i64 %v489, 1
  br label %b103
b105:
  %v499 = add nsw i64 %v401, 64
  br label %b79
b81:
  %v500 = add nsw i64 %v396, 384
  br label %b76
b78:
  %v501 = icmp sgt i64 %v3, 1
  br i1 %v501, label %b106, label %b107
b106:
  %v502 = getelementptr inbounds i64, ptr %v1, i64 3
  %v503 = atomicrmw add ptr %v502, i64 1 acq_rel
  %v504 = load i64, ptr %v47, align 8
  %v505 = add i64 %v504, 1
  store i64 %v505, ptr %v47, align 8
  %v506 = mul i64 %v3, %v505
  br label %b108
b108:
  %v507 = load atomic i64, ptr %v502 acquire, align 8
  %v508 = icmp slt i64 %v507, %v506
  br i1 %v508, label %b109, label %b110
b109:
  %v509 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v510 = mul i64 0, 8
  %v511 = getelementptr inbounds float, ptr %v36, i64 %v510
  %v512 = getelementptr inbounds float, ptr %v511, i64 0
  %v513 = mul i64 0, 8
  %v514 = getelementptr inbounds float, ptr %v20, i64 %v513
  %v515 = getelementptr inbounds float, ptr %v514, i64 0
  %v516 = getelementptr inbounds float, ptr %v52, i64 12288
  %v517 = add i64 8, 1
  %v518 = sdiv i64 %v517, 2
  %v519 = add i64 %v2, 1
  %v520 = mul i64 %v518, %v2
  %v521 = sdiv i64 %v520, %v3
  %v522 = mul i64 %v521, 2
  %v523 = icmp slt i64 %v522, 8
  %v524 = select i1 %v523, i64 %v522, i64 8
  %v525 = mul i64 %v518, %v519
  %v526 = sdiv i64 %v525, %v3
  %v527 = mul i64 %v526, 2
  %v528 = icmp slt i64 %v527, 8
  %v529 = select i1 %v528, i64 %v527, i64 8
  %v530 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b111
b111:
  %v531 = phi i64 [ %v524, %b107 ], [ %v539, %b116 ]
  %v532 = icmp slt i64 %v531, %v529
  br i1 %v532, label %b112, label %b113
b112:
  %v533 = mul i64 %v531, 8
  %v534 = getelementptr inbounds float, ptr %v530, i64 %v533
  br label %b114
b114:
  %v535 = phi i64 [ 0, %b112 ], [ %v538, %b115 ]
  %v536 = icmp slt i64 %v535, 8
  br i1 %v536, label %b115, label %b116
b115:
  %v537 = getelementptr inbounds float, ptr %v534, i64 %v535
  store float 0x0000000000000000, ptr %v537, align 4
  %v538 = add nsw i64 %v535, 1
  br label %b114
b116:
  %v539 = add nsw i64 %v531, 1
  br label %b111
b113:
  %v540 = mul i64 %v8, 1
  br label %b117
b117:
  %v541 = phi i64 [ 0, %b113 ], [ %v645, %b122 ]
  %v542 = icmp slt i64 %v541, %v540
  br i1 %v542, label %b118, label %b119
b118:
  %v543 = sub i64 %v540, %v541
  %v544 = icmp slt i64 %v543, 384
  %v545 = select i1 %v544, i64 %v543, i64 384
  br label %b120
b120:
  %v546 = phi i64 [ %v524, %b118 ], [ %v644, %b146 ]
  %v547 = icmp slt i64 %v546, %v529
  br i1 %v547, label %b121, label %b122
b121:
  %v548 = sub i64 %v529, %v546
  %v549 = icmp slt i64 %v548, 64
  %v550 = select i1 %v549, i64 %v548, i64 64
  %v551 = sdiv i64 %v550, 2
  %v552 = mul i64 %v551, 2
  %v553 = sub i64 %v550, %v552
  %v554 = mul i64 %v541, 8
  %v555 = add i64 %v554, %v546
  %v556 = getelementptr inbounds float, ptr %v512, i64 %v555
  br label %b123
b123:
  %v557 = phi i64 [ 0, %b121 ], [ %v583, %b131 ]
  %v558 = icmp slt i64 %v557, %v545
  br i1 %v558, label %b124, label %b125
b124:
  %v559 = mul i64 %v557, 8
  %v560 = getelementptr inbounds float, ptr %v556, i64 %v559
  %v561 = mul i64 %v557, 2
  %v562 = getelementptr inbounds float, ptr %v516, i64 %v561
  br label %b126
b126:
  %v563 = phi i64 [ 0, %b124 ], [ %v572, %b127 ]
  %v564 = icmp slt i64 %v563, %v551
  br i1 %v564, label %b127, label %b128
b127:
  %v565 = mul i64 %v563, 2
  %v566 = getelementptr inbounds float, ptr %v560, i64 %v565
  %v567 = mul i64 %v563, 768
  %v568 = getelementptr inbounds float, ptr %v562, i64 %v567
  %v569 = getelementptr inbounds float, ptr %v566, i64 0
  %v570 = load <2 x float>, ptr %v569, align 4
  %v571 = getelementptr inbounds float, ptr %v568, i64 0
  store <2 x float> %v570, ptr %v571, align 4
  %v572 = add nsw i64 %v563, 1
  br label %b126
b128:
  %v573 = mul i64 %v551, 2
  %v574 = getelementptr inbounds float, ptr %v560, i64 %v573
  %v575 = mul i64 %v551, 768
  %v576 = getelementptr inbounds float, ptr %v562, i64 %v575
  br label %b129
b129:
  %v577 = phi i64 [ 0, %b128 ], [ %v582, %b130 ]
  %v578 = icmp slt i64 %v577, %v553
  br i1 %v578, label %b130, label %b131
b130:
  %v579 = getelementptr inbounds float, ptr %v574, i64 %v577
  %v580 = load float, ptr %v579, align 4
  %v581 = getelementptr inbounds float, ptr %v576, i64 %v577
  store float %v580, ptr %v581, align 4
  %v582 = add nsw i64 %v577, 1
  br label %b129, !llvm.loop !3
b131:
  %v583 = add nsw i64 %v557, 1
  br label %b123
b125:
  br label %b132
b132:
  %v584 = phi i64 [ 0, %b125 ], [ %v619, %b140 ]
  %v585 = icmp slt i64 %v584, 0
  br i1 %v585, label %b133, label %b134
b133:
  %v586 = mul i64 %v541, 8
  %v587 = add i64 %v586, %v584
  %v588 = getelementptr inbounds float, ptr %v515, i64 %v587
  br label %b135
b135:
  %v589 = phi i64 [ 0, %b133 ], [ %v607, %b136 ]
  %v590 = icmp slt i64 %v589, %v545
  br i1 %v590, label %b136, label %b137
b136:
  %v591 = mul i64 %v589, 8
  %v592 = getelementptr inbounds float, ptr %v588, i64 %v591
  %v593 = mul i64 %v589, 32
  %v594 = getelementptr inbounds float, ptr %v52, i64 %v593
  %v595 = getelementptr inbounds float, ptr %v592, i64 0
  %v596 = load <8 x float>, ptr %v595, align 4
  %v597 = getelementptr inbounds float, ptr %v594, i64 0
  store <8 x float> %v596, ptr %v597, align 4
  %v598 = getelementptr inbounds float, ptr %v592, i64 8
  %v599 = load <8 x float>, ptr %v598, align 4
  %v600 = getelementptr inbounds float, ptr %v594, i64 8
  store <8 x float> %v599, ptr %v600, align 4
  %v601 = getelementptr inbounds float, ptr %v592, i64 16
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = getelementptr inbounds float, ptr %v594, i64 16
  store <8 x float> %v602, ptr %v603, align 4
  %v604 = getelementptr inbounds float, ptr %v592, i64 24
  %v605 = load <8 x float>, ptr %v604, align 4
  %v606 = getelementptr inbounds float, ptr %v594, i64 24
  store <8 x float> %v605, ptr %v606, align 4
  %v607 = add nsw i64 %v589, 1
  br label %b135
b137:
  %v608 = sdiv i64 %v550, 2
  br label %b138
b138:
  %v609 = phi i64 [ 0, %b137 ], [ %v618, %b139 ]
  %v610 = icmp slt i64 %v609, %v608
  br i1 %v610, label %b139, label %b140
b139:
  %v611 = mul i64 %v609, 2
  %v612 = add i64 %v546, %v611
  %v613 = mul i64 %v609, 768
  %v614 = getelementptr inbounds float, ptr %v516, i64 %v613
  %v615 = mul i64 %v612, 8
  %v616 = add i64 %v615, %v584
  %v617 = getelementptr inbounds float, ptr %v530, i64 %v616
  call void @outer_2x32(ptr %v614, ptr %v52, i64 %v545, ptr %v617, i64 8)
  %v618 = add nsw i64 %v609, 1
  br label %b138
b140:
  %v619 = add nsw i64 %v584, 32
  br label %b132
b134:
  %v620 = mul i64 %v541, 8
  %v621 = add i64 %v620, 0
  %v622 = getelementptr inbounds float, ptr %v515, i64 %v621
  br label %b141
b141:
  %v623 = phi i64 [ 0, %b134 ], [ %v632, %b142 ]
  %v624 = icmp slt i64 %v623, %v545
  br i1 %v624, label %b142, label %b143
b142:
  %v625 = mul i64 %v623, 8
  %v626 = getelementptr inbounds float, ptr %v622, i64 %v625
  %v627 = mul i64 %v623, 8
  %v628 = getelementptr inbounds float, ptr %v52, i64 %v627
  %v629 = getelementptr inbounds float, ptr %v626, i64 0
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = getelementptr inbounds float, ptr %v628, i64 0
  store <8 x float> %v630, ptr %v631, align 4
  %v632 = add nsw i64 %v623, 1
  br label %b141
b143:
  %v633 = sdiv i64 %v550, 2
  br label %b144
b144:
  %v634 = phi i64 [ 0, %b143 ], [ %v643, %b145 ]
  %v635 = icmp slt i64 %v634, %v633
  br i1 %v635, label %b145, label %b146
b145:
  %v636 = mul i64 %v634, 2
  %v637 = add i64 %v546, %v636
  %v638 = mul i64 %v634, 768
  %v639 = getelementptr inbounds float, ptr %v516, i64 %v638
  %v640 = mul i64 %v637, 8
  %v641 = add i64 %v640, 0
  %v642 = getelementptr inbounds float, ptr %v530, i64 %v641
  call void @outer_2x8(ptr %v639, ptr %v52, i64 %v545, ptr %v642, i64 8)
  %v643 = add nsw i64 %v634, 1
  br label %b144
b146:
  %v644 = add nsw i64 %v546, 64
  br label %b120
b122:
  %v645 = add nsw i64 %v541, 384
  br label %b117
b119:
  %v646 = icmp sgt i64 %v3, 1
  br i1 %v646, label %b147, label %b148
b147:
  %v647 = getelementptr inbounds i64, ptr %v1, i64 3
  %v648 = atomicrmw add ptr %v647, i64 1 acq_rel
  %v649 = load i64, ptr %v47, align 8
  %v650 = add i64 %v649, 1
  store i64 %v650, ptr %v47, align 8
  %v651 = mul i64 %v3, %v650
  br label %b149
b149:
  %v652 = load atomic i64, ptr %v647 acquire, align 8
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b150, label %b151
b150:
  %v654 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v655 = icmp eq i64 %v2, 0
  br i1 %v655, label %b152, label %b153
b152:
  br label %b154
b154:
  %v656 = phi i64 [ 0, %b152 ], [ %v673, %b159 ]
  %v657 = phi <8 x float> [ splat (float 0x0000000000000000), %b152 ], [ %v672, %b159 ]
  %v658 = icmp slt i64 %v656, %v8
  br i1 %v658, label %b155, label %b156
b155:
  %v659 = add i64 %v656, 128
  %v660 = icmp slt i64 %v659, %v8
  %v661 = select i1 %v660, i64 %v659, i64 %v8
  br label %b157
b157:
  %v662 = phi i64 [ %v656, %b155 ], [ %v671, %b158 ]
  %v663 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v670, %b158 ]
  %v664 = icmp slt i64 %v662, %v661
  br i1 %v664, label %b158, label %b159
b158:
  %v665 = mul i64 %v662, 8
  %v666 = getelementptr inbounds float, ptr %v36, i64 %v665
  %v667 = add i64 0, 0
  %v668 = getelementptr inbounds float, ptr %v666, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = fadd <8 x float> %v663, %v669
  %v671 = add nsw i64 %v662, 1
  br label %b157
b159:
  %v672 = fadd <8 x float> %v657, %v663
  %v673 = add nsw i64 %v656, 128
  br label %b154
b156:
  %v674 = add i64 0, 0
  %v675 = getelementptr inbounds float, ptr %v30, i64 %v674
  store <8 x float> %v657, ptr %v675, align 4
  br label %b153
b153:
  %v676 = icmp sgt i64 %v3, 1
  br i1 %v676, label %b160, label %b161
b160:
  %v677 = getelementptr inbounds i64, ptr %v1, i64 3
  %v678 = atomicrmw add ptr %v677, i64 1 acq_rel
  %v679 = load i64, ptr %v47, align 8
  %v680 = add i64 %v679, 1
  store i64 %v680, ptr %v47, align 8
  %v681 = mul i64 %v3, %v680
  br label %b162
b162:
  %v682 = load atomic i64, ptr %v677 acquire, align 8
  %v683 = icmp slt i64 %v682, %v681
  br i1 %v683, label %b163, label %b164
b163:
  %v684 = call i32 @sched_yield()
  br label %b162
b164:
  br label %b161
b161:
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
