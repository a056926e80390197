; generated from specs/linear_state_space.yaml by `make generated`: do not edit
; linear_state_space@control U=8 N=8 Y=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v463 = alloca float, i64 96, align 4
  %v682 = alloca float, i64 64, align 4
  %v918 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 5
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v70 = load ptr, ptr %v69, align 4
  %v71 = mul i64 %v2, 0
  %v72 = add i64 %v71, 256
  %v73 = getelementptr inbounds float, ptr %v70, i64 %v72
  %v74 = getelementptr inbounds i64, ptr %v1, i64 4
  %v75 = load i64, ptr %v74, align 8
  %v76 = icmp eq i64 %v75, 0
  br i1 %v76, label %b0, label %b1
b0:
  %v77 = icmp eq i64 %v2, 0
  br i1 %v77, label %b2, label %b3
b2:
  %v78 = add i64 0, 0
  %v79 = getelementptr inbounds float, ptr %v44, i64 %v78
  %v80 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v81, ptr %v79, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v82 = icmp sgt i64 %v3, 1
  br i1 %v82, label %b4, label %b5
b4:
  %v83 = getelementptr inbounds i64, ptr %v1, i64 3
  %v84 = atomicrmw add ptr %v83, i64 1 acq_rel
  %v85 = mul i64 %v3, 1
  br label %b6
b6:
  %v86 = load atomic i64, ptr %v83 acquire, align 8
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b7, label %b8
b7:
  %v88 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v89 = getelementptr inbounds i64, ptr %v1, i64 4
  %v90 = load i64, ptr %v89, align 8
  %v91 = icmp eq i64 %v90, 0
  br i1 %v91, label %b9, label %b10
b9:
  %v92 = icmp eq i64 %v2, 0
  br i1 %v92, label %b11, label %b12
b11:
  br label %b13
b13:
  %v93 = phi i64 [ 0, %b11 ], [ %v100, %b14 ]
  %v94 = icmp slt i64 %v93, 64
  br i1 %v94, label %b14, label %b15
b14:
  %v95 = add i64 0, %v93
  %v96 = getelementptr inbounds float, ptr %v14, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = add i64 0, %v93
  %v99 = getelementptr inbounds float, ptr %v40, i64 %v98
  store <8 x float> %v97, ptr %v99, align 4
  %v100 = add nsw i64 %v93, 8
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
  %v104 = mul i64 %v3, 2
  br label %b18
b18:
  %v105 = load atomic i64, ptr %v102 acquire, align 8
  %v106 = icmp slt i64 %v105, %v104
  br i1 %v106, label %b19, label %b20
b19:
  %v107 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v108 = getelementptr inbounds i64, ptr %v1, i64 4
  %v109 = load i64, ptr %v108, align 8
  %v110 = icmp eq i64 %v109, 0
  br i1 %v110, label %b21, label %b22
b21:
  %v111 = icmp eq i64 %v2, 0
  br i1 %v111, label %b23, label %b24
b23:
  br label %b25
b25:
  %v112 = phi i64 [ 0, %b23 ], [ %v119, %b26 ]
  %v113 = icmp slt i64 %v112, 64
  br i1 %v113, label %b26, label %b27
b26:
  %v114 = add i64 0, %v112
  %v115 = getelementptr inbounds float, ptr %v16, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = add i64 64, %v112
  %v118 = getelementptr inbounds float, ptr %v40, i64 %v117
  store <8 x float> %v116, ptr %v118, align 4
  %v119 = add nsw i64 %v112, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v120 = icmp sgt i64 %v3, 1
  br i1 %v120, label %b28, label %b29
b28:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 3
  %v122 = atomicrmw add ptr %v121, i64 1 acq_rel
  %v123 = mul i64 %v3, 3
  br label %b30
b30:
  %v124 = load atomic i64, ptr %v121 acquire, align 8
  %v125 = icmp slt i64 %v124, %v123
  br i1 %v125, label %b31, label %b32
b31:
  %v126 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v127 = getelementptr inbounds i64, ptr %v1, i64 4
  %v128 = load i64, ptr %v127, align 8
  %v129 = icmp eq i64 %v128, 0
  br i1 %v129, label %b33, label %b34
b33:
  %v130 = icmp eq i64 %v2, 0
  br i1 %v130, label %b35, label %b36
b35:
  br label %b37
b37:
  %v131 = phi i64 [ 0, %b35 ], [ %v142, %b38 ]
  %v132 = icmp slt i64 %v131, 8
  br i1 %v132, label %b38, label %b39
b38:
  %v133 = mul i64 %v131, 8
  %v134 = add i64 0, %v133
  %v135 = add i64 %v134, 0
  %v136 = getelementptr inbounds float, ptr %v14, i64 %v135
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = mul i64 %v131, 16
  %v139 = add i64 0, %v138
  %v140 = add i64 %v139, 0
  %v141 = getelementptr inbounds float, ptr %v42, i64 %v140
  store <8 x float> %v137, ptr %v141, align 4
  %v142 = add nsw i64 %v131, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v143 = icmp sgt i64 %v3, 1
  br i1 %v143, label %b40, label %b41
b40:
  %v144 = getelementptr inbounds i64, ptr %v1, i64 3
  %v145 = atomicrmw add ptr %v144, i64 1 acq_rel
  %v146 = mul i64 %v3, 4
  br label %b42
b42:
  %v147 = load atomic i64, ptr %v144 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b43, label %b44
b43:
  %v149 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 4
  %v151 = load i64, ptr %v150, align 8
  %v152 = icmp eq i64 %v151, 0
  br i1 %v152, label %b45, label %b46
b45:
  %v153 = icmp eq i64 %v2, 0
  br i1 %v153, label %b47, label %b48
b47:
  br label %b49
b49:
  %v154 = phi i64 [ 0, %b47 ], [ %v165, %b50 ]
  %v155 = icmp slt i64 %v154, 8
  br i1 %v155, label %b50, label %b51
b50:
  %v156 = mul i64 %v154, 8
  %v157 = add i64 0, %v156
  %v158 = add i64 %v157, 0
  %v159 = getelementptr inbounds float, ptr %v12, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = mul i64 %v154, 16
  %v162 = add i64 8, %v161
  %v163 = add i64 %v162, 0
  %v164 = getelementptr inbounds float, ptr %v42, i64 %v163
  store <8 x float> %v160, ptr %v164, align 4
  %v165 = add nsw i64 %v154, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v166 = icmp sgt i64 %v3, 1
  br i1 %v166, label %b52, label %b53
b52:
  %v167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v168 = atomicrmw add ptr %v167, i64 1 acq_rel
  %v169 = mul i64 %v3, 5
  br label %b54
b54:
  %v170 = load atomic i64, ptr %v167 acquire, align 8
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b55, label %b56
b55:
  %v172 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v173 = getelementptr inbounds i64, ptr %v1, i64 4
  %v174 = load i64, ptr %v173, align 8
  %v175 = icmp eq i64 %v174, 0
  br i1 %v175, label %b57, label %b58
b57:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 26
  %v177 = load i64, ptr %v176, align 8
  %v178 = icmp eq i64 %v177, 0
  br i1 %v178, label %b59, label %b60
b59:
  %v179 = add i64 %v7, 0
  %v180 = sdiv i64 %v179, 1
  %v181 = add i64 %v2, 1
  %v182 = mul i64 %v180, %v2
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, %v7
  %v186 = select i1 %v185, i64 %v184, i64 %v7
  %v187 = mul i64 %v180, %v181
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, %v7
  %v191 = select i1 %v190, i64 %v189, i64 %v7
  br label %b61
b61:
  %v192 = phi i64 [ %v186, %b59 ], [ %v203, %b62 ]
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b62, label %b63
b62:
  %v194 = and i64 0, %v58
  %v195 = mul i64 %v194, %v7
  %v196 = add i64 %v195, %v192
  %v197 = mul i64 %v196, 8
  %v198 = getelementptr inbounds float, ptr %v24, i64 %v197
  %v199 = add i64 0, 0
  %v200 = getelementptr inbounds float, ptr %v198, i64 %v199
  %v201 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v202, ptr %v200, align 4
  %v203 = add nsw i64 %v192, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v204 = icmp sgt i64 %v3, 1
  br i1 %v204, label %b64, label %b65
b64:
  %v205 = getelementptr inbounds i64, ptr %v1, i64 3
  %v206 = atomicrmw add ptr %v205, i64 1 acq_rel
  %v207 = mul i64 %v3, 6
  br label %b66
b66:
  %v208 = load atomic i64, ptr %v205 acquire, align 8
  %v209 = icmp slt i64 %v208, %v207
  br i1 %v209, label %b67, label %b68
b67:
  %v210 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v211 = getelementptr inbounds float, ptr %v70, i64 0
  %v212 = getelementptr inbounds i64, ptr %v1, i64 4
  %v213 = load i64, ptr %v212, align 8
  %v214 = icmp eq i64 %v213, 0
  br i1 %v214, label %b69, label %b70
b69:
  %v215 = add i64 1, 0
  %v216 = sdiv i64 %v215, 1
  %v217 = add i64 %v2, 1
  %v218 = mul i64 %v216, %v2
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, 1
  %v222 = select i1 %v221, i64 %v220, i64 1
  %v223 = mul i64 %v216, %v217
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, 1
  %v227 = select i1 %v226, i64 %v225, i64 1
  %v228 = icmp slt i64 %v227, 1
  %v229 = select i1 %v228, i64 %v227, i64 1
  br label %b71
b71:
  %v230 = phi i64 [ %v222, %b69 ], [ %v455, %b96 ]
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b72, label %b73
b72:
  %v232 = mul i64 %v230, 128
  %v233 = mul i64 %v230, 16
  %v234 = add i64 %v232, 0
  %v235 = add i64 %v233, 0
  %v236 = getelementptr inbounds float, ptr %v211, i64 %v234
  %v237 = sub i64 16, %v235
  %v238 = icmp slt i64 %v237, 0
  %v239 = select i1 %v238, i64 0, i64 %v237
  %v240 = icmp ult i64 %v239, 8
  %v241 = select i1 %v240, i64 %v239, i64 8
  %v242 = trunc i64 %v241 to i32
  %v243 = insertelement <8 x i32> poison, i32 %v242, i64 0
  %v244 = shufflevector <8 x i32> %v243, <8 x i32> poison, <8 x i32> zeroinitializer
  %v245 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v244
  %v246 = mul i64 %v235, 8
  %v247 = add i64 0, %v246
  %v248 = getelementptr inbounds float, ptr %v40, i64 %v247
  %v249 = icmp sge i64 %v239, 8
  br i1 %v249, label %b74, label %b75
b74:
  br label %b76
b76:
  %v250 = phi i64 [ 0, %b74 ], [ %v324, %b77 ]
  %v251 = icmp slt i64 %v250, 8
  br i1 %v251, label %b77, label %b78
b77:
  %v252 = add i64 %v250, 0
  %v253 = getelementptr inbounds float, ptr %v248, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = add i64 %v250, 8
  %v256 = getelementptr inbounds float, ptr %v248, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = add i64 %v250, 16
  %v259 = getelementptr inbounds float, ptr %v248, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = add i64 %v250, 24
  %v262 = getelementptr inbounds float, ptr %v248, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = add i64 %v250, 32
  %v265 = getelementptr inbounds float, ptr %v248, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = add i64 %v250, 40
  %v268 = getelementptr inbounds float, ptr %v248, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = add i64 %v250, 48
  %v271 = getelementptr inbounds float, ptr %v248, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = add i64 %v250, 56
  %v274 = getelementptr inbounds float, ptr %v248, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = shufflevector <8 x float> %v254, <8 x float> %v266, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v277 = shufflevector <8 x float> %v254, <8 x float> %v266, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v278 = shufflevector <8 x float> %v257, <8 x float> %v269, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v279 = shufflevector <8 x float> %v257, <8 x float> %v269, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v280 = shufflevector <8 x float> %v260, <8 x float> %v272, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v281 = shufflevector <8 x float> %v260, <8 x float> %v272, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v282 = shufflevector <8 x float> %v263, <8 x float> %v275, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v283 = shufflevector <8 x float> %v263, <8 x float> %v275, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v284 = shufflevector <8 x float> %v276, <8 x float> %v280, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v285 = shufflevector <8 x float> %v276, <8 x float> %v280, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v286 = shufflevector <8 x float> %v278, <8 x float> %v282, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v287 = shufflevector <8 x float> %v278, <8 x float> %v282, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v288 = shufflevector <8 x float> %v277, <8 x float> %v281, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v289 = shufflevector <8 x float> %v277, <8 x float> %v281, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v290 = shufflevector <8 x float> %v279, <8 x float> %v283, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v291 = shufflevector <8 x float> %v279, <8 x float> %v283, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v292 = shufflevector <8 x float> %v284, <8 x float> %v286, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v293 = shufflevector <8 x float> %v284, <8 x float> %v286, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v294 = shufflevector <8 x float> %v285, <8 x float> %v287, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v295 = shufflevector <8 x float> %v285, <8 x float> %v287, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v296 = shufflevector <8 x float> %v288, <8 x float> %v290, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v297 = shufflevector <8 x float> %v288, <8 x float> %v290, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v298 = shufflevector <8 x float> %v289, <8 x float> %v291, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v299 = shufflevector <8 x float> %v289, <8 x float> %v291, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v300 = add i64 %v250, 0
  %v301 = mul i64 %v300, 16
  %v302 = getelementptr inbounds float, ptr %v236, i64 %v301
  store <8 x float> %v292, ptr %v302, align 4
  %v303 = add i64 %v250, 1
  %v304 = mul i64 %v303, 16
  %v305 = getelementptr inbounds float, ptr %v236, i64 %v304
  store <8 x float> %v293, ptr %v305, align 4
  %v306 = add i64 %v250, 2
  %v307 = mul i64 %v306, 16
  %v308 = getelementptr inbounds float, ptr %v236, i64 %v307
  store <8 x float> %v294, ptr %v308, align 4
  %v309 = add i64 %v250, 3
  %v310 = mul i64 %v309, 16
  %v311 = getelementptr inbounds float, ptr %v236, i64 %v310
  store <8 x float> %v295, ptr %v311, align 4
  %v312 = add i64 %v250, 4
  %v313 = mul i64 %v312, 16
  %v314 = getelementptr inbounds float, ptr %v236, i64 %v313
  store <8 x float> %v296, ptr %v314, align 4
  %v315 = add i64 %v250, 5
  %v316 = mul i64 %v315, 16
  %v317 = getelementptr inbounds float, ptr %v236, i64 %v316
  store <8 x float> %v297, ptr %v317, align 4
  %v318 = add i64 %v250, 6
  %v319 = mul i64 %v318, 16
  %v320 = getelementptr inbounds float, ptr %v236, i64 %v319
  store <8 x float> %v298, ptr %v320, align 4
  %v321 = add i64 %v250, 7
  %v322 = mul i64 %v321, 16
  %v323 = getelementptr inbounds float, ptr %v236, i64 %v322
  store <8 x float> %v299, ptr %v323, align 4
  %v324 = add nsw i64 %v250, 8
  br label %b76
b78:
  br label %b79
b79:
  %v325 = phi i64 [ 8, %b78 ], [ %v333, %b80 ]
  %v326 = icmp slt i64 %v325, 8
  br i1 %v326, label %b80, label %b81
b80:
  %v327 = mul i64 %v325, 1
  %v328 = getelementptr inbounds float, ptr %v248, i64 %v327
  %v329 = getelementptr float, ptr %v328, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v330 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v329, <8 x i1> %v245, <8 x float> zeroinitializer)
  %v331 = mul i64 %v325, 16
  %v332 = getelementptr inbounds float, ptr %v236, i64 %v331
  store <8 x float> %v330, ptr %v332, align 4
  %v333 = add nsw i64 %v325, 1
  br label %b79
b81:
  br label %b75
b75:
  %v334 = icmp slt i64 %v239, 8
  br i1 %v334, label %b82, label %b83
b82:
  br label %b84
b84:
  %v335 = phi i64 [ 0, %b82 ], [ %v343, %b85 ]
  %v336 = icmp slt i64 %v335, 8
  br i1 %v336, label %b85, label %b86
b85:
  %v337 = mul i64 %v335, 1
  %v338 = getelementptr inbounds float, ptr %v248, i64 %v337
  %v339 = getelementptr float, ptr %v338, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v340 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v339, <8 x i1> %v245, <8 x float> zeroinitializer)
  %v341 = mul i64 %v335, 16
  %v342 = getelementptr inbounds float, ptr %v236, i64 %v341
  store <8 x float> %v340, ptr %v342, align 4
  %v343 = add nsw i64 %v335, 1
  br label %b84
b86:
  br label %b83
b83:
  %v344 = add i64 %v232, 8
  %v345 = add i64 %v233, 8
  %v346 = getelementptr inbounds float, ptr %v211, i64 %v344
  %v347 = sub i64 16, %v345
  %v348 = icmp slt i64 %v347, 0
  %v349 = select i1 %v348, i64 0, i64 %v347
  %v350 = icmp ult i64 %v349, 8
  %v351 = select i1 %v350, i64 %v349, i64 8
  %v352 = trunc i64 %v351 to i32
  %v353 = insertelement <8 x i32> poison, i32 %v352, i64 0
  %v354 = shufflevector <8 x i32> %v353, <8 x i32> poison, <8 x i32> zeroinitializer
  %v355 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v354
  %v356 = mul i64 %v345, 8
  %v357 = add i64 0, %v356
  %v358 = getelementptr inbounds float, ptr %v40, i64 %v357
  %v359 = icmp sge i64 %v349, 8
  br i1 %v359, label %b87, label %b88
b87:
  br label %b89
b89:
  %v360 = phi i64 [ 0, %b87 ], [ %v434, %b90 ]
  %v361 = icmp slt i64 %v360, 8
  br i1 %v361, label %b90, label %b91
b90:
  %v362 = add i64 %v360, 0
  %v363 = getelementptr inbounds float, ptr %v358, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 %v360, 8
  %v366 = getelementptr inbounds float, ptr %v358, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = add i64 %v360, 16
  %v369 = getelementptr inbounds float, ptr %v358, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = add i64 %v360, 24
  %v372 = getelementptr inbounds float, ptr %v358, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = add i64 %v360, 32
  %v375 = getelementptr inbounds float, ptr %v358, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = add i64 %v360, 40
  %v378 = getelementptr inbounds float, ptr %v358, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = add i64 %v360, 48
  %v381 = getelementptr inbounds float, ptr %v358, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = add i64 %v360, 56
  %v384 = getelementptr inbounds float, ptr %v358, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = shufflevector <8 x float> %v364, <8 x float> %v376, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v387 = shufflevector <8 x float> %v364, <8 x float> %v376, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v388 = shufflevector <8 x float> %v367, <8 x float> %v379, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v389 = shufflevector <8 x float> %v367, <8 x float> %v379, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v390 = shufflevector <8 x float> %v370, <8 x float> %v382, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v391 = shufflevector <8 x float> %v370, <8 x float> %v382, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v392 = shufflevector <8 x float> %v373, <8 x float> %v385, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v393 = shufflevector <8 x float> %v373, <8 x float> %v385, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v394 = shufflevector <8 x float> %v386, <8 x float> %v390, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v395 = shufflevector <8 x float> %v386, <8 x float> %v390, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v396 = shufflevector <8 x float> %v388, <8 x float> %v392, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v397 = shufflevector <8 x float> %v388, <8 x float> %v392, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v398 = shufflevector <8 x float> %v387, <8 x float> %v391, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v399 = shufflevector <8 x float> %v387, <8 x float> %v391, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v400 = shufflevector <8 x float> %v389, <8 x float> %v393, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v401 = shufflevector <8 x float> %v389, <8 x float> %v393, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v402 = shufflevector <8 x float> %v394, <8 x float> %v396, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v403 = shufflevector <8 x float> %v394, <8 x float> %v396, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v404 = shufflevector <8 x float> %v395, <8 x float> %v397, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v405 = shufflevector <8 x float> %v395, <8 x float> %v397, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v406 = shufflevector <8 x float> %v398, <8 x float> %v400, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v407 = shufflevector <8 x float> %v398, <8 x float> %v400, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v408 = shufflevector <8 x float> %v399, <8 x float> %v401, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v409 = shufflevector <8 x float> %v399, <8 x float> %v401, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v410 = add i64 %v360, 0
  %v411 = mul i64 %v410, 16
  %v412 = getelementptr inbounds float, ptr %v346, i64 %v411
  store <8 x float> %v402, ptr %v412, align 4
  %v413 = add i64 %v360, 1
  %v414 = mul i64 %v413, 16
  %v415 = getelementptr inbounds float, ptr %v346, i64 %v414
  store <8 x float> %v403, ptr %v415, align 4
  %v416 = add i64 %v360, 2
  %v417 = mul i64 %v416, 16
  %v418 = getelementptr inbounds float, ptr %v346, i64 %v417
  store <8 x float> %v404, ptr %v418, align 4
  %v419 = add i64 %v360, 3
  %v420 = mul i64 %v419, 16
  %v421 = getelementptr inbounds float, ptr %v346, i64 %v420
  store <8 x float> %v405, ptr %v421, align 4
  %v422 = add i64 %v360, 4
  %v423 = mul i64 %v422, 16
  %v424 = getelementptr inbounds float, ptr %v346, i64 %v423
  store <8 x float> %v406, ptr %v424, align 4
  %v425 = add i64 %v360, 5
  %v426 = mul i64 %v425, 16
  %v427 = getelementptr inbounds float, ptr %v346, i64 %v426
  store <8 x float> %v407, ptr %v427, align 4
  %v428 = add i64 %v360, 6
  %v429 = mul i64 %v428, 16
  %v430 = getelementptr inbounds float, ptr %v346, i64 %v429
  store <8 x float> %v408, ptr %v430, align 4
  %v431 = add i64 %v360, 7
  %v432 = mul i64 %v431, 16
  %v433 = getelementptr inbounds float, ptr %v346, i64 %v432
  store <8 x float> %v409, ptr %v433, align 4
  %v434 = add nsw i64 %v360, 8
  br label %b89
b91:
  br label %b92
b92:
  %v435 = phi i64 [ 8, %b91 ], [ %v443, %b93 ]
  %v436 = icmp slt i64 %v435, 8
  br i1 %v436, label %b93, label %b94
b93:
  %v437 = mul i64 %v435, 1
  %v438 = getelementptr inbounds float, ptr %v358, i64 %v437
  %v439 = getelementptr float, ptr %v438, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v440 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v439, <8 x i1> %v355, <8 x float> zeroinitializer)
  %v441 = mul i64 %v435, 16
  %v442 = getelementptr inbounds float, ptr %v346, i64 %v441
  store <8 x float> %v440, ptr %v442, align 4
  %v443 = add nsw i64 %v435, 1
  br label %b92
b94:
  br label %b88
b88:
  %v444 = icmp slt i64 %v349, 8
  br i1 %v444, label %b95, label %b96
b95:
  br label %b97
b97:
  %v445 = phi i64 [ 0, %b95 ], [ %v453, %b98 ]
  %v446 = icmp slt i64 %v445, 8
  br i1 %v446, label %b98, label %b99
b98:
  %v447 = mul i64 %v445, 1
  %v448 = getelementptr inbounds float, ptr %v358, i64 %v447
  %v449 = getelementptr float, ptr %v448, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v450 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v449, <8 x i1> %v355, <8 x float> zeroinitializer)
  %v451 = mul i64 %v445, 16
  %v452 = getelementptr inbounds float, ptr %v346, i64 %v451
  store <8 x float> %v450, ptr %v452, align 4
  %v453 = add nsw i64 %v445, 1
  br label %b97
b99:
  br label %b96
b96:
  %v454 = add i64 %v232, 128
  %v455 = add nsw i64 %v230, 1
  br label %b71
b73:
  br label %b70
b70:
  %v456 = icmp sgt i64 %v3, 1
  br i1 %v456, label %b100, label %b101
b100:
  %v457 = getelementptr inbounds i64, ptr %v1, i64 3
  %v458 = atomicrmw add ptr %v457, i64 1 acq_rel
  %v459 = mul i64 %v3, 7
  br label %b102
b102:
  %v460 = load atomic i64, ptr %v457 acquire, align 8
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b103, label %b104
b103:
  %v462 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v464 = add i64 %v8, 0
  %v465 = sdiv i64 %v464, 1
  %v466 = add i64 %v2, 1
  %v467 = mul i64 %v465, %v2
  %v468 = sdiv i64 %v467, %v3
  %v469 = mul i64 %v468, 1
  %v470 = icmp slt i64 %v469, %v8
  %v471 = select i1 %v470, i64 %v469, i64 %v8
  %v472 = mul i64 %v465, %v466
  %v473 = sdiv i64 %v472, %v3
  %v474 = mul i64 %v473, 1
  %v475 = icmp slt i64 %v474, %v8
  %v476 = select i1 %v475, i64 %v474, i64 %v8
  br label %b105
b105:
  %v477 = phi i64 [ %v471, %b101 ], [ %v530, %b110 ]
  %v478 = icmp slt i64 %v477, %v476
  br i1 %v478, label %b106, label %b107
b106:
  %v479 = add i64 %v477, 96
  %v480 = icmp slt i64 %v479, %v476
  %v481 = select i1 %v480, i64 %v479, i64 %v476
  br label %b108
b108:
  %v482 = phi i64 [ 0, %b106 ], [ %v529, %b113 ]
  %v483 = icmp slt i64 %v482, 1
  br i1 %v483, label %b109, label %b110
b109:
  %v484 = sub i64 %v481, %v477
  %v485 = sub i64 6, 1
  %v486 = add i64 %v484, %v485
  %v487 = sdiv i64 %v486, 6
  br label %b111
b111:
  %v488 = phi i64 [ 0, %b109 ], [ %v528, %b118 ]
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b112, label %b113
b112:
  %v490 = mul i64 %v484, %v488
  %v491 = sdiv i64 %v490, %v487
  %v492 = add i64 %v477, %v491
  %v493 = add i64 %v488, 1
  %v494 = mul i64 %v484, %v493
  %v495 = sdiv i64 %v494, %v487
  %v496 = add i64 %v477, %v495
  %v497 = mul i64 %v482, 128
  %v498 = getelementptr inbounds float, ptr %v211, i64 %v497
  %v499 = sub i64 %v496, %v492
  %v500 = mul i64 %v492, 8
  %v501 = getelementptr inbounds float, ptr %v10, i64 %v500
  %v502 = getelementptr inbounds float, ptr %v501, i64 0
  %v503 = sub i64 %v499, 1
  %v504 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v503
  %v505 = load ptr, ptr %v504, align 4
  %v506 = icmp sgt i64 %v499, 0
  br i1 %v506, label %b114, label %b115
b114:
  call void %v505(ptr %v502, i64 8, ptr %v498, i64 8, ptr %v463)
  br label %b115
b115:
  %v507 = add i64 %v497, 128
  br label %b116
b116:
  %v508 = phi i64 [ %v492, %b115 ], [ %v527, %b121 ]
  %v509 = icmp slt i64 %v508, %v496
  br i1 %v509, label %b117, label %b118
b117:
  %v510 = sub i64 %v508, %v492
  %v511 = mul i64 %v510, 16
  %v512 = getelementptr inbounds float, ptr %v463, i64 %v511
  %v513 = mul i64 %v508, 16
  %v514 = getelementptr inbounds float, ptr %v46, i64 %v513
  br label %b119
b119:
  %v515 = phi i64 [ 0, %b117 ], [ %v526, %b120 ]
  %v516 = icmp slt i64 %v515, 2
  br i1 %v516, label %b120, label %b121
b120:
  %v517 = mul i64 %v482, 2
  %v518 = add i64 %v517, %v515
  %v519 = mul i64 %v518, 8
  %v520 = add i64 0, %v515
  %v521 = mul i64 %v520, 8
  %v522 = getelementptr inbounds float, ptr %v512, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = add i64 0, %v519
  %v525 = getelementptr inbounds float, ptr %v514, i64 %v524
  store <8 x float> %v523, ptr %v525, align 4
  %v526 = add nsw i64 %v515, 1
  br label %b119
b121:
  %v527 = add nsw i64 %v508, 1
  br label %b116
b118:
  %v528 = add nsw i64 %v488, 1
  br label %b111
b113:
  %v529 = add nsw i64 %v482, 1
  br label %b108
b110:
  %v530 = add nsw i64 %v477, 96
  br label %b105
b107:
  %v531 = icmp sgt i64 %v3, 1
  br i1 %v531, label %b122, label %b123
b122:
  %v532 = getelementptr inbounds i64, ptr %v1, i64 3
  %v533 = atomicrmw add ptr %v532, i64 1 acq_rel
  %v534 = mul i64 %v3, 8
  br label %b124
b124:
  %v535 = load atomic i64, ptr %v532 acquire, align 8
  %v536 = icmp slt i64 %v535, %v534
  br i1 %v536, label %b125, label %b126
b125:
  %v537 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v538 = getelementptr inbounds float, ptr %v70, i64 128
  %v539 = getelementptr inbounds i64, ptr %v1, i64 4
  %v540 = load i64, ptr %v539, align 8
  %v541 = icmp eq i64 %v540, 0
  br i1 %v541, label %b127, label %b128
b127:
  %v542 = add i64 1, 0
  %v543 = sdiv i64 %v542, 1
  %v544 = add i64 %v2, 1
  %v545 = mul i64 %v543, %v2
  %v546 = sdiv i64 %v545, %v3
  %v547 = mul i64 %v546, 1
  %v548 = icmp slt i64 %v547, 1
  %v549 = select i1 %v548, i64 %v547, i64 1
  %v550 = mul i64 %v543, %v544
  %v551 = sdiv i64 %v550, %v3
  %v552 = mul i64 %v551, 1
  %v553 = icmp slt i64 %v552, 1
  %v554 = select i1 %v553, i64 %v552, i64 1
  %v555 = icmp slt i64 %v554, 1
  %v556 = select i1 %v555, i64 %v554, i64 1
  br label %b129
b129:
  %v557 = phi i64 [ %v549, %b127 ], [ %v672, %b141 ]
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b130, label %b131
b130:
  %v559 = mul i64 %v557, 64
  %v560 = mul i64 %v557, 8
  %v561 = add i64 %v559, 0
  %v562 = add i64 %v560, 0
  %v563 = getelementptr inbounds float, ptr %v538, i64 %v561
  %v564 = sub i64 8, %v562
  %v565 = icmp slt i64 %v564, 0
  %v566 = select i1 %v565, i64 0, i64 %v564
  %v567 = icmp ult i64 %v566, 8
  %v568 = select i1 %v567, i64 %v566, i64 8
  %v569 = trunc i64 %v568 to i32
  %v570 = insertelement <8 x i32> poison, i32 %v569, i64 0
  %v571 = shufflevector <8 x i32> %v570, <8 x i32> poison, <8 x i32> zeroinitializer
  %v572 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v571
  %v573 = mul i64 %v562, 8
  %v574 = add i64 0, %v573
  %v575 = getelementptr inbounds float, ptr %v18, i64 %v574
  %v576 = icmp sge i64 %v566, 8
  br i1 %v576, label %b132, label %b133
b132:
  br label %b134
b134:
  %v577 = phi i64 [ 0, %b132 ], [ %v651, %b135 ]
  %v578 = icmp slt i64 %v577, 8
  br i1 %v578, label %b135, label %b136
b135:
  %v579 = add i64 %v577, 0
  %v580 = getelementptr inbounds float, ptr %v575, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 %v577, 8
  %v583 = getelementptr inbounds float, ptr %v575, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = add i64 %v577, 16
  %v586 = getelementptr inbounds float, ptr %v575, i64 %v585
  %v587 = load <8 x float>, ptr %v586, align 4
  %v588 = add i64 %v577, 24
  %v589 = getelementptr inbounds float, ptr %v575, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = add i64 %v577, 32
  %v592 = getelementptr inbounds float, ptr %v575, i64 %v591
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = add i64 %v577, 40
  %v595 = getelementptr inbounds float, ptr %v575, i64 %v594
  %v596 = load <8 x float>, ptr %v595, align 4
  %v597 = add i64 %v577, 48
  %v598 = getelementptr inbounds float, ptr %v575, i64 %v597
  %v599 = load <8 x float>, ptr %v598, align 4
  %v600 = add i64 %v577, 56
  %v601 = getelementptr inbounds float, ptr %v575, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = shufflevector <8 x float> %v581, <8 x float> %v593, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v604 = shufflevector <8 x float> %v581, <8 x float> %v593, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v605 = shufflevector <8 x float> %v584, <8 x float> %v596, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v606 = shufflevector <8 x float> %v584, <8 x float> %v596, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v607 = shufflevector <8 x float> %v587, <8 x float> %v599, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v608 = shufflevector <8 x float> %v587, <8 x float> %v599, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v609 = shufflevector <8 x float> %v590, <8 x float> %v602, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v610 = shufflevector <8 x float> %v590, <8 x float> %v602, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v611 = shufflevector <8 x float> %v603, <8 x float> %v607, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v612 = shufflevector <8 x float> %v603, <8 x float> %v607, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v613 = shufflevector <8 x float> %v605, <8 x float> %v609, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v614 = shufflevector <8 x float> %v605, <8 x float> %v609, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v615 = shufflevector <8 x float> %v604, <8 x float> %v608, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v616 = shufflevector <8 x float> %v604, <8 x float> %v608, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v617 = shufflevector <8 x float> %v606, <8 x float> %v610, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v618 = shufflevector <8 x float> %v606, <8 x float> %v610, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v619 = shufflevector <8 x float> %v611, <8 x float> %v613, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v620 = shufflevector <8 x float> %v611, <8 x float> %v613, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v621 = shufflevector <8 x float> %v612, <8 x float> %v614, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v622 = shufflevector <8 x float> %v612, <8 x float> %v614, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v623 = shufflevector <8 x float> %v615, <8 x float> %v617, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v624 = shufflevector <8 x float> %v615, <8 x float> %v617, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v625 = shufflevector <8 x float> %v616, <8 x float> %v618, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v626 = shufflevector <8 x float> %v616, <8 x float> %v618, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v627 = add i64 %v577, 0
  %v628 = mul i64 %v627, 8
  %v629 = getelementptr inbounds float, ptr %v563, i64 %v628
  store <8 x float> %v619, ptr %v629, align 4
  %v630 = add i64 %v577, 1
  %v631 = mul i64 %v630, 8
  %v632 = getelementptr inbounds float, ptr %v563, i64 %v631
  store <8 x float> %v620, ptr %v632, align 4
  %v633 = add i64 %v577, 2
  %v634 = mul i64 %v633, 8
  %v635 = getelementptr inbounds float, ptr %v563, i64 %v634
  store <8 x float> %v621, ptr %v635, align 4
  %v636 = add i64 %v577, 3
  %v637 = mul i64 %v636, 8
  %v638 = getelementptr inbounds float, ptr %v563, i64 %v637
  store <8 x float> %v622, ptr %v638, align 4
  %v639 = add i64 %v577, 4
  %v640 = mul i64 %v639, 8
  %v641 = getelementptr inbounds float, ptr %v563, i64 %v640
  store <8 x float> %v623, ptr %v641, align 4
  %v642 = add i64 %v577, 5
  %v643 = mul i64 %v642, 8
  %v644 = getelementptr inbounds float, ptr %v563, i64 %v643
  store <8 x float> %v624, ptr %v644, align 4
  %v645 = add i64 %v577, 6
  %v646 = mul i64 %v645, 8
  %v647 = getelementptr inbounds float, ptr %v563, i64 %v646
  store <8 x float> %v625, ptr %v647, align 4
  %v648 = add i64 %v577, 7
  %v649 = mul i64 %v648, 8
  %v650 = getelementptr inbounds float, ptr %v563, i64 %v649
  store <8 x float> %v626, ptr %v650, align 4
  %v651 = add nsw i64 %v577, 8
  br label %b134
b136:
  br label %b137
b137:
  %v652 = phi i64 [ 8, %b136 ], [ %v660, %b138 ]
  %v653 = icmp slt i64 %v652, 8
  br i1 %v653, label %b138, label %b139
b138:
  %v654 = mul i64 %v652, 1
  %v655 = getelementptr inbounds float, ptr %v575, i64 %v654
  %v656 = getelementptr float, ptr %v655, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v657 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v656, <8 x i1> %v572, <8 x float> zeroinitializer)
  %v658 = mul i64 %v652, 8
  %v659 = getelementptr inbounds float, ptr %v563, i64 %v658
  store <8 x float> %v657, ptr %v659, align 4
  %v660 = add nsw i64 %v652, 1
  br label %b137
b139:
  br label %b133
b133:
  %v661 = icmp slt i64 %v566, 8
  br i1 %v661, label %b140, label %b141
b140:
  br label %b142
b142:
  %v662 = phi i64 [ 0, %b140 ], [ %v670, %b143 ]
  %v663 = icmp slt i64 %v662, 8
  br i1 %v663, label %b143, label %b144
b143:
  %v664 = mul i64 %v662, 1
  %v665 = getelementptr inbounds float, ptr %v575, i64 %v664
  %v666 = getelementptr float, ptr %v665, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v667 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v666, <8 x i1> %v572, <8 x float> zeroinitializer)
  %v668 = mul i64 %v662, 8
  %v669 = getelementptr inbounds float, ptr %v563, i64 %v668
  store <8 x float> %v667, ptr %v669, align 4
  %v670 = add nsw i64 %v662, 1
  br label %b142
b144:
  br label %b141
b141:
  %v671 = add i64 %v559, 64
  %v672 = add nsw i64 %v557, 1
  br label %b129
b131:
  br label %b128
b128:
  %v673 = icmp sgt i64 %v3, 1
  br i1 %v673, label %b145, label %b146
b145:
  %v674 = getelementptr inbounds i64, ptr %v1, i64 3
  %v675 = atomicrmw add ptr %v674, i64 1 acq_rel
  %v676 = mul i64 %v3, 9
  br label %b147
b147:
  %v677 = load atomic i64, ptr %v674 acquire, align 8
  %v678 = icmp slt i64 %v677, %v676
  br i1 %v678, label %b148, label %b149
b148:
  %v679 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  br label %b150
b150:
  %v680 = phi i64 [ 0, %b146 ], [ %v768, %b155 ]
  %v681 = icmp slt i64 %v680, %v5
  br i1 %v681, label %b151, label %b152
b151:
  %v683 = add i64 %v7, 0
  %v684 = sdiv i64 %v683, 1
  %v685 = add i64 %v2, 1
  %v686 = mul i64 %v684, %v2
  %v687 = sdiv i64 %v686, %v3
  %v688 = mul i64 %v687, 1
  %v689 = icmp slt i64 %v688, %v7
  %v690 = select i1 %v689, i64 %v688, i64 %v7
  %v691 = mul i64 %v684, %v685
  %v692 = sdiv i64 %v691, %v3
  %v693 = mul i64 %v692, 1
  %v694 = icmp slt i64 %v693, %v7
  %v695 = select i1 %v694, i64 %v693, i64 %v7
  br label %b153
b153:
  %v696 = phi i64 [ %v690, %b151 ], [ %v767, %b158 ]
  %v697 = icmp slt i64 %v696, %v695
  br i1 %v697, label %b154, label %b155
b154:
  %v698 = add i64 %v696, 96
  %v699 = icmp slt i64 %v698, %v695
  %v700 = select i1 %v699, i64 %v698, i64 %v695
  br label %b156
b156:
  %v701 = phi i64 [ 0, %b154 ], [ %v766, %b161 ]
  %v702 = icmp slt i64 %v701, 1
  br i1 %v702, label %b157, label %b158
b157:
  %v703 = sub i64 %v700, %v696
  %v704 = sub i64 8, 1
  %v705 = add i64 %v703, %v704
  %v706 = sdiv i64 %v705, 8
  br label %b159
b159:
  %v707 = phi i64 [ 0, %b157 ], [ %v765, %b166 ]
  %v708 = icmp slt i64 %v707, %v706
  br i1 %v708, label %b160, label %b161
b160:
  %v709 = mul i64 %v703, %v707
  %v710 = sdiv i64 %v709, %v706
  %v711 = add i64 %v696, %v710
  %v712 = add i64 %v707, 1
  %v713 = mul i64 %v703, %v712
  %v714 = sdiv i64 %v713, %v706
  %v715 = add i64 %v696, %v714
  %v716 = mul i64 %v701, 64
  %v717 = getelementptr inbounds float, ptr %v538, i64 %v716
  %v718 = sub i64 %v715, %v711
  %v719 = add i64 %v680, 0
  %v720 = and i64 %v719, %v58
  %v721 = mul i64 %v720, %v7
  %v722 = add i64 %v721, %v711
  %v723 = mul i64 %v722, 8
  %v724 = getelementptr inbounds float, ptr %v24, i64 %v723
  %v725 = getelementptr inbounds float, ptr %v724, i64 0
  %v726 = sub i64 %v718, 1
  %v727 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v726
  %v728 = load ptr, ptr %v727, align 4
  %v729 = icmp sgt i64 %v718, 0
  br i1 %v729, label %b162, label %b163
b162:
  call void %v728(ptr %v725, i64 8, ptr %v717, i64 8, ptr %v682)
  br label %b163
b163:
  %v730 = add i64 %v716, 64
  br label %b164
b164:
  %v731 = phi i64 [ %v711, %b163 ], [ %v764, %b169 ]
  %v732 = icmp slt i64 %v731, %v715
  br i1 %v732, label %b165, label %b166
b165:
  %v733 = sub i64 %v731, %v711
  %v734 = mul i64 %v733, 8
  %v735 = getelementptr inbounds float, ptr %v682, i64 %v734
  %v736 = add i64 %v680, 0
  %v737 = and i64 %v736, %v64
  %v738 = mul i64 %v737, %v7
  %v739 = add i64 %v738, %v731
  %v740 = mul i64 %v739, 16
  %v741 = getelementptr inbounds float, ptr %v46, i64 %v740
  %v742 = add i64 %v680, 1
  %v743 = and i64 %v742, %v58
  %v744 = mul i64 %v743, %v7
  %v745 = add i64 %v744, %v731
  %v746 = mul i64 %v745, 8
  %v747 = getelementptr inbounds float, ptr %v24, i64 %v746
  br label %b167
b167:
  %v748 = phi i64 [ 0, %b165 ], [ %v763, %b168 ]
  %v749 = icmp slt i64 %v748, 1
  br i1 %v749, label %b168, label %b169
b168:
  %v750 = mul i64 %v701, 1
  %v751 = add i64 %v750, %v748
  %v752 = mul i64 %v751, 8
  %v753 = add i64 0, %v748
  %v754 = mul i64 %v753, 8
  %v755 = getelementptr inbounds float, ptr %v735, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = add i64 8, %v752
  %v758 = getelementptr inbounds float, ptr %v741, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = fadd <8 x float> %v756, %v759
  %v761 = add i64 0, %v752
  %v762 = getelementptr inbounds float, ptr %v747, i64 %v761
  store <8 x float> %v760, ptr %v762, align 4
  %v763 = add nsw i64 %v748, 1
  br label %b167
b169:
  %v764 = add nsw i64 %v731, 1
  br label %b164
b166:
  %v765 = add nsw i64 %v707, 1
  br label %b159
b161:
  %v766 = add nsw i64 %v701, 1
  br label %b156
b158:
  %v767 = add nsw i64 %v696, 96
  br label %b153
b155:
  %v768 = add nsw i64 %v680, 1
  br label %b150
b152:
  %v769 = icmp sgt i64 %v3, 1
  br i1 %v769, label %b170, label %b171
b170:
  %v770 = getelementptr inbounds i64, ptr %v1, i64 3
  %v771 = atomicrmw add ptr %v770, i64 1 acq_rel
  %v772 = mul i64 %v3, 10
  br label %b172
b172:
  %v773 = load atomic i64, ptr %v770 acquire, align 8
  %v774 = icmp slt i64 %v773, %v772
  br i1 %v774, label %b173, label %b174
b173:
  %v775 = call i32 @sched_yield()
  br label %b172
b174:
  br label %b171
b171:
  %v776 = getelementptr inbounds float, ptr %v70, i64 192
  %v777 = getelementptr inbounds i64, ptr %v1, i64 4
  %v778 = load i64, ptr %v777, align 8
  %v779 = icmp eq i64 %v778, 0
  br i1 %v779, label %b175, label %b176
b175:
  %v780 = add i64 1, 0
  %v781 = sdiv i64 %v780, 1
  %v782 = add i64 %v2, 1
  %v783 = mul i64 %v781, %v2
  %v784 = sdiv i64 %v783, %v3
  %v785 = mul i64 %v784, 1
  %v786 = icmp slt i64 %v785, 1
  %v787 = select i1 %v786, i64 %v785, i64 1
  %v788 = mul i64 %v781, %v782
  %v789 = sdiv i64 %v788, %v3
  %v790 = mul i64 %v789, 1
  %v791 = icmp slt i64 %v790, 1
  %v792 = select i1 %v791, i64 %v790, i64 1
  %v793 = icmp slt i64 %v792, 1
  %v794 = select i1 %v793, i64 %v792, i64 1
  br label %b177
b177:
  %v795 = phi i64 [ %v787, %b175 ], [ %v910, %b189 ]
  %v796 = icmp slt i64 %v795, %v794
  br i1 %v796, label %b178, label %b179
b178:
  %v797 = mul i64 %v795, 64
  %v798 = mul i64 %v795, 8
  %v799 = add i64 %v797, 0
  %v800 = add i64 %v798, 0
  %v801 = getelementptr inbounds float, ptr %v776, i64 %v799
  %v802 = sub i64 8, %v800
  %v803 = icmp slt i64 %v802, 0
  %v804 = select i1 %v803, i64 0, i64 %v802
  %v805 = icmp ult i64 %v804, 8
  %v806 = select i1 %v805, i64 %v804, i64 8
  %v807 = trunc i64 %v806 to i32
  %v808 = insertelement <8 x i32> poison, i32 %v807, i64 0
  %v809 = shufflevector <8 x i32> %v808, <8 x i32> poison, <8 x i32> zeroinitializer
  %v810 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v809
  %v811 = mul i64 %v800, 8
  %v812 = add i64 0, %v811
  %v813 = getelementptr inbounds float, ptr %v12, i64 %v812
  %v814 = icmp sge i64 %v804, 8
  br i1 %v814, label %b180, label %b181
b180:
  br label %b182
b182:
  %v815 = phi i64 [ 0, %b180 ], [ %v889, %b183 ]
  %v816 = icmp slt i64 %v815, 8
  br i1 %v816, label %b183, label %b184
b183:
  %v817 = add i64 %v815, 0
  %v818 = getelementptr inbounds float, ptr %v813, i64 %v817
  %v819 = load <8 x float>, ptr %v818, align 4
  %v820 = add i64 %v815, 8
  %v821 = getelementptr inbounds float, ptr %v813, i64 %v820
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = add i64 %v815, 16
  %v824 = getelementptr inbounds float, ptr %v813, i64 %v823
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = add i64 %v815, 24
  %v827 = getelementptr inbounds float, ptr %v813, i64 %v826
  %v828 = load <8 x float>, ptr %v827, align 4
  %v829 = add i64 %v815, 32
  %v830 = getelementptr inbounds float, ptr %v813, i64 %v829
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = add i64 %v815, 40
  %v833 = getelementptr inbounds float, ptr %v813, i64 %v832
  %v834 = load <8 x float>, ptr %v833, align 4
  %v835 = add i64 %v815, 48
  %v836 = getelementptr inbounds float, ptr %v813, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = add i64 %v815, 56
  %v839 = getelementptr inbounds float, ptr %v813, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = shufflevector <8 x float> %v819, <8 x float> %v831, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v842 = shufflevector <8 x float> %v819, <8 x float> %v831, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v843 = shufflevector <8 x float> %v822, <8 x float> %v834, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v844 = shufflevector <8 x float> %v822, <8 x float> %v834, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v845 = shufflevector <8 x float> %v825, <8 x float> %v837, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v846 = shufflevector <8 x float> %v825, <8 x float> %v837, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v847 = shufflevector <8 x float> %v828, <8 x float> %v840, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v848 = shufflevector <8 x float> %v828, <8 x float> %v840, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v849 = shufflevector <8 x float> %v841, <8 x float> %v845, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v850 = shufflevector <8 x float> %v841, <8 x float> %v845, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v851 = shufflevector <8 x float> %v843, <8 x float> %v847, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v852 = shufflevector <8 x float> %v843, <8 x float> %v847, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v853 = shufflevector <8 x float> %v842, <8 x float> %v846, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v854 = shufflevector <8 x float> %v842, <8 x float> %v846, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v855 = shufflevector <8 x float> %v844, <8 x float> %v848, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v856 = shufflevector <8 x float> %v844, <8 x float> %v848, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v857 = shufflevector <8 x float> %v849, <8 x float> %v851, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v858 = shufflevector <8 x float> %v849, <8 x float> %v851, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v859 = shufflevector <8 x float> %v850, <8 x float> %v852, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v860 = shufflevector <8 x float> %v850, <8 x float> %v852, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v861 = shufflevector <8 x float> %v853, <8 x float> %v855, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v862 = shufflevector <8 x float> %v853, <8 x float> %v855, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v863 = shufflevector <8 x float> %v854, <8 x float> %v856, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v864 = shufflevector <8 x float> %v854, <8 x float> %v856, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v865 = add i64 %v815, 0
  %v866 = mul i64 %v865, 8
  %v867 = getelementptr inbounds float, ptr %v801, i64 %v866
  store <8 x float> %v857, ptr %v867, align 4
  %v868 = add i64 %v815, 1
  %v869 = mul i64 %v868, 8
  %v870 = getelementptr inbounds float, ptr %v801, i64 %v869
  store <8 x float> %v858, ptr %v870, align 4
  %v871 = add i64 %v815, 2
  %v872 = mul i64 %v871, 8
  %v873 = getelementptr inbounds float, ptr %v801, i64 %v872
  store <8 x float> %v859, ptr %v873, align 4
  %v874 = add i64 %v815, 3
  %v875 = mul i64 %v874, 8
  %v876 = getelementptr inbounds float, ptr %v801, i64 %v875
  store <8 x float> %v860, ptr %v876, align 4
  %v877 = add i64 %v815, 4
  %v878 = mul i64 %v877, 8
  %v879 = getelementptr inbounds float, ptr %v801, i64 %v878
  store <8 x float> %v861, ptr %v879, align 4
  %v880 = add i64 %v815, 5
  %v881 = mul i64 %v880, 8
  %v882 = getelementptr inbounds float, ptr %v801, i64 %v881
  store <8 x float> %v862, ptr %v882, align 4
  %v883 = add i64 %v815, 6
  %v884 = mul i64 %v883, 8
  %v885 = getelementptr inbounds float, ptr %v801, i64 %v884
  store <8 x float> %v863, ptr %v885, align 4
  %v886 = add i64 %v815, 7
  %v887 = mul i64 %v886, 8
  %v888 = getelementptr inbounds float, ptr %v801, i64 %v887
  store <8 x float> %v864, ptr %v888, align 4
  %v889 = add nsw i64 %v815, 8
  br label %b182
b184:
  br label %b185
b185:
  %v890 = phi i64 [ 8, %b184 ], [ %v898, %b186 ]
  %v891 = icmp slt i64 %v890, 8
  br i1 %v891, label %b186, label %b187
b186:
  %v892 = mul i64 %v890, 1
  %v893 = getelementptr inbounds float, ptr %v813, i64 %v892
  %v894 = getelementptr float, ptr %v893, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v895 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v894, <8 x i1> %v810, <8 x float> zeroinitializer)
  %v896 = mul i64 %v890, 8
  %v897 = getelementptr inbounds float, ptr %v801, i64 %v896
  store <8 x float> %v895, ptr %v897, align 4
  %v898 = add nsw i64 %v890, 1
  br label %b185
b187:
  br label %b181
b181:
  %v899 = icmp slt i64 %v804, 8
  br i1 %v899, label %b188, label %b189
b188:
  br label %b190
b190:
  %v900 = phi i64 [ 0, %b188 ], [ %v908, %b191 ]
  %v901 = icmp slt i64 %v900, 8
  br i1 %v901, label %b191, label %b192
b191:
  %v902 = mul i64 %v900, 1
  %v903 = getelementptr inbounds float, ptr %v813, i64 %v902
  %v904 = getelementptr float, ptr %v903, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v905 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v904, <8 x i1> %v810, <8 x float> zeroinitializer)
  %v906 = mul i64 %v900, 8
  %v907 = getelementptr inbounds float, ptr %v801, i64 %v906
  store <8 x float> %v905, ptr %v907, align 4
  %v908 = add nsw i64 %v900, 1
  br label %b190
b192:
  br label %b189
b189:
  %v909 = add i64 %v797, 64
  %v910 = add nsw i64 %v795, 1
  br label %b177
b179:
  br label %b176
b176:
  %v911 = icmp sgt i64 %v3, 1
  br i1 %v911, label %b193, label %b194
b193:
  %v912 = getelementptr inbounds i64, ptr %v1, i64 3
  %v913 = atomicrmw add ptr %v912, i64 1 acq_rel
  %v914 = mul i64 %v3, 11
  br label %b195
b195:
  %v915 = load atomic i64, ptr %v912 acquire, align 8
  %v916 = icmp slt i64 %v915, %v914
  br i1 %v916, label %b196, label %b197
b196:
  %v917 = call i32 @sched_yield()
  br label %b195
b197:
  br label %b194
b194:
  %v919 = add i64 %v8, 0
  %v920 = sdiv i64 %v919, 1
  %v921 = add i64 %v2, 1
  %v922 = mul i64 %v920, %v2
  %v923 = sdiv i64 %v922, %v3
  %v924 = mul i64 %v923, 1
  %v925 = icmp slt i64 %v924, %v8
  %v926 = select i1 %v925, i64 %v924, i64 %v8
  %v927 = mul i64 %v920, %v921
  %v928 = sdiv i64 %v927, %v3
  %v929 = mul i64 %v928, 1
  %v930 = icmp slt i64 %v929, %v8
  %v931 = select i1 %v930, i64 %v929, i64 %v8
  br label %b198
b198:
  %v932 = phi i64 [ %v926, %b194 ], [ %v991, %b203 ]
  %v933 = icmp slt i64 %v932, %v931
  br i1 %v933, label %b199, label %b200
b199:
  %v934 = add i64 %v932, 96
  %v935 = icmp slt i64 %v934, %v931
  %v936 = select i1 %v935, i64 %v934, i64 %v931
  br label %b201
b201:
  %v937 = phi i64 [ 0, %b199 ], [ %v990, %b206 ]
  %v938 = icmp slt i64 %v937, 1
  br i1 %v938, label %b202, label %b203
b202:
  %v939 = sub i64 %v936, %v932
  %v940 = sub i64 8, 1
  %v941 = add i64 %v939, %v940
  %v942 = sdiv i64 %v941, 8
  br label %b204
b204:
  %v943 = phi i64 [ 0, %b202 ], [ %v989, %b211 ]
  %v944 = icmp slt i64 %v943, %v942
  br i1 %v944, label %b205, label %b206
b205:
  %v945 = mul i64 %v939, %v943
  %v946 = sdiv i64 %v945, %v942
  %v947 = add i64 %v932, %v946
  %v948 = add i64 %v943, 1
  %v949 = mul i64 %v939, %v948
  %v950 = sdiv i64 %v949, %v942
  %v951 = add i64 %v932, %v950
  %v952 = mul i64 %v937, 64
  %v953 = getelementptr inbounds float, ptr %v776, i64 %v952
  %v954 = sub i64 %v951, %v947
  %v955 = mul i64 %v947, 8
  %v956 = getelementptr inbounds float, ptr %v24, i64 %v955
  %v957 = getelementptr inbounds float, ptr %v956, i64 0
  %v958 = sub i64 %v954, 1
  %v959 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v958
  %v960 = load ptr, ptr %v959, align 4
  %v961 = icmp sgt i64 %v954, 0
  br i1 %v961, label %b207, label %b208
b207:
  call void %v960(ptr %v957, i64 8, ptr %v953, i64 8, ptr %v918)
  br label %b208
b208:
  %v962 = add i64 %v952, 64
  br label %b209
b209:
  %v963 = phi i64 [ %v947, %b208 ], [ %v988, %b214 ]
  %v964 = icmp slt i64 %v963, %v951
  br i1 %v964, label %b210, label %b211
b210:
  %v965 = sub i64 %v963, %v947
  %v966 = mul i64 %v965, 8
  %v967 = getelementptr inbounds float, ptr %v918, i64 %v966
  %v968 = mul i64 %v963, 16
  %v969 = getelementptr inbounds float, ptr %v46, i64 %v968
  %v970 = mul i64 %v963, 8
  %v971 = getelementptr inbounds float, ptr %v28, i64 %v970
  br label %b212
b212:
  %v972 = phi i64 [ 0, %b210 ], [ %v987, %b213 ]
  %v973 = icmp slt i64 %v972, 1
  br i1 %v973, label %b213, label %b214
b213:
  %v974 = mul i64 %v937, 1
  %v975 = add i64 %v974, %v972
  %v976 = mul i64 %v975, 8
  %v977 = add i64 0, %v972
  %v978 = mul i64 %v977, 8
  %v979 = getelementptr inbounds float, ptr %v967, i64 %v978
  %v980 = load <8 x float>, ptr %v979, align 4
  %v981 = add i64 0, %v976
  %v982 = getelementptr inbounds float, ptr %v969, i64 %v981
  %v983 = load <8 x float>, ptr %v982, align 4
  %v984 = fadd <8 x float> %v980, %v983
  %v985 = add i64 0, %v976
  %v986 = getelementptr inbounds float, ptr %v971, i64 %v985
  store <8 x float> %v984, ptr %v986, align 4
  %v987 = add nsw i64 %v972, 1
  br label %b212
b214:
  %v988 = add nsw i64 %v963, 1
  br label %b209
b211:
  %v989 = add nsw i64 %v943, 1
  br label %b204
b206:
  %v990 = add nsw i64 %v937, 1
  br label %b201
b203:
  %v991 = add nsw i64 %v932, 96
  br label %b198
b200:
  %v992 = icmp sgt i64 %v3, 1
  br i1 %v992, label %b215, label %b216
b215:
  %v993 = getelementptr inbounds i64, ptr %v1, i64 3
  %v994 = atomicrmw add ptr %v993, i64 1 acq_rel
  %v995 = mul i64 %v3, 12
  br label %b217
b217:
  %v996 = load atomic i64, ptr %v993 acquire, align 8
  %v997 = icmp slt i64 %v996, %v995
  br i1 %v997, label %b218, label %b219
b218:
  %v998 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
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
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v152 = alloca float, i64 96, align 4
  %v329 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 5
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v70 = load ptr, ptr %v69, align 4
  %v71 = mul i64 %v2, 15360
  %v72 = add i64 %v71, 256
  %v73 = getelementptr inbounds float, ptr %v70, i64 %v72
  %v74 = getelementptr inbounds float, ptr %v70, i64 0
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = add i64 1, 0
  %v79 = sdiv i64 %v78, 1
  %v80 = add i64 %v2, 1
  %v81 = mul i64 %v79, %v2
  %v82 = sdiv i64 %v81, %v3
  %v83 = mul i64 %v82, 1
  %v84 = icmp slt i64 %v83, 1
  %v85 = select i1 %v84, i64 %v83, i64 1
  %v86 = mul i64 %v79, %v80
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  %v91 = icmp slt i64 %v90, 1
  %v92 = select i1 %v91, i64 %v90, i64 1
  br label %b2
b2:
  %v93 = phi i64 [ %v85, %b0 ], [ %v144, %b10 ]
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b3, label %b4
b3:
  %v95 = mul i64 %v93, 128
  %v96 = mul i64 %v93, 16
  %v97 = add i64 %v95, 0
  %v98 = add i64 %v96, 0
  %v99 = getelementptr inbounds float, ptr %v74, i64 %v97
  %v100 = sub i64 16, %v98
  %v101 = icmp slt i64 %v100, 0
  %v102 = select i1 %v101, i64 0, i64 %v100
  %v103 = icmp ult i64 %v102, 8
  %v104 = select i1 %v103, i64 %v102, i64 8
  %v105 = trunc i64 %v104 to i32
  %v106 = insertelement <8 x i32> poison, i32 %v105, i64 0
  %v107 = shufflevector <8 x i32> %v106, <8 x i32> poison, <8 x i32> zeroinitializer
  %v108 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v107
  %v109 = mul i64 %v98, 1
  %v110 = add i64 0, %v109
  %v111 = getelementptr inbounds float, ptr %v42, i64 %v110
  br label %b5
b5:
  %v112 = phi i64 [ 0, %b3 ], [ %v119, %b6 ]
  %v113 = icmp slt i64 %v112, 8
  br i1 %v113, label %b6, label %b7
b6:
  %v114 = mul i64 %v112, 16
  %v115 = getelementptr inbounds float, ptr %v111, i64 %v114
  %v116 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v115, <8 x i1> %v108, <8 x float> zeroinitializer)
  %v117 = mul i64 %v112, 16
  %v118 = getelementptr inbounds float, ptr %v99, i64 %v117
  store <8 x float> %v116, ptr %v118, align 4
  %v119 = add nsw i64 %v112, 1
  br label %b5
b7:
  %v120 = add i64 %v95, 8
  %v121 = add i64 %v96, 8
  %v122 = getelementptr inbounds float, ptr %v74, i64 %v120
  %v123 = sub i64 16, %v121
  %v124 = icmp slt i64 %v123, 0
  %v125 = select i1 %v124, i64 0, i64 %v123
  %v126 = icmp ult i64 %v125, 8
  %v127 = select i1 %v126, i64 %v125, i64 8
  %v128 = trunc i64 %v127 to i32
  %v129 = insertelement <8 x i32> poison, i32 %v128, i64 0
  %v130 = shufflevector <8 x i32> %v129, <8 x i32> poison, <8 x i32> zeroinitializer
  %v131 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v130
  %v132 = mul i64 %v121, 1
  %v133 = add i64 0, %v132
  %v134 = getelementptr inbounds float, ptr %v42, i64 %v133
  br label %b8
b8:
  %v135 = phi i64 [ 0, %b7 ], [ %v142, %b9 ]
  %v136 = icmp slt i64 %v135, 8
  br i1 %v136, label %b9, label %b10
b9:
  %v137 = mul i64 %v135, 16
  %v138 = getelementptr inbounds float, ptr %v134, i64 %v137
  %v139 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v138, <8 x i1> %v131, <8 x float> zeroinitializer)
  %v140 = mul i64 %v135, 16
  %v141 = getelementptr inbounds float, ptr %v122, i64 %v140
  store <8 x float> %v139, ptr %v141, align 4
  %v142 = add nsw i64 %v135, 1
  br label %b8
b10:
  %v143 = add i64 %v95, 128
  %v144 = add nsw i64 %v93, 1
  br label %b2
b4:
  br label %b1
b1:
  %v145 = icmp sgt i64 %v3, 1
  br i1 %v145, label %b11, label %b12
b11:
  %v146 = getelementptr inbounds i64, ptr %v1, i64 3
  %v147 = atomicrmw add ptr %v146, i64 1 acq_rel
  %v148 = mul i64 %v3, 1
  br label %b13
b13:
  %v149 = load atomic i64, ptr %v146 acquire, align 8
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b14, label %b15
b14:
  %v151 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v153 = add i64 %v8, 0
  %v154 = sdiv i64 %v153, 1
  %v155 = add i64 %v2, 1
  %v156 = mul i64 %v154, %v2
  %v157 = sdiv i64 %v156, %v3
  %v158 = mul i64 %v157, 1
  %v159 = icmp slt i64 %v158, %v8
  %v160 = select i1 %v159, i64 %v158, i64 %v8
  %v161 = mul i64 %v154, %v155
  %v162 = sdiv i64 %v161, %v3
  %v163 = mul i64 %v162, 1
  %v164 = icmp slt i64 %v163, %v8
  %v165 = select i1 %v164, i64 %v163, i64 %v8
  br label %b16
b16:
  %v166 = phi i64 [ %v160, %b12 ], [ %v219, %b21 ]
  %v167 = icmp slt i64 %v166, %v165
  br i1 %v167, label %b17, label %b18
b17:
  %v168 = add i64 %v166, 96
  %v169 = icmp slt i64 %v168, %v165
  %v170 = select i1 %v169, i64 %v168, i64 %v165
  br label %b19
b19:
  %v171 = phi i64 [ 0, %b17 ], [ %v218, %b24 ]
  %v172 = icmp slt i64 %v171, 1
  br i1 %v172, label %b20, label %b21
b20:
  %v173 = sub i64 %v170, %v166
  %v174 = sub i64 6, 1
  %v175 = add i64 %v173, %v174
  %v176 = sdiv i64 %v175, 6
  br label %b22
b22:
  %v177 = phi i64 [ 0, %b20 ], [ %v217, %b29 ]
  %v178 = icmp slt i64 %v177, %v176
  br i1 %v178, label %b23, label %b24
b23:
  %v179 = mul i64 %v173, %v177
  %v180 = sdiv i64 %v179, %v176
  %v181 = add i64 %v166, %v180
  %v182 = add i64 %v177, 1
  %v183 = mul i64 %v173, %v182
  %v184 = sdiv i64 %v183, %v176
  %v185 = add i64 %v166, %v184
  %v186 = mul i64 %v171, 128
  %v187 = getelementptr inbounds float, ptr %v74, i64 %v186
  %v188 = sub i64 %v185, %v181
  %v189 = mul i64 %v181, 8
  %v190 = getelementptr inbounds float, ptr %v20, i64 %v189
  %v191 = getelementptr inbounds float, ptr %v190, i64 0
  %v192 = sub i64 %v188, 1
  %v193 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v192
  %v194 = load ptr, ptr %v193, align 4
  %v195 = icmp sgt i64 %v188, 0
  br i1 %v195, label %b25, label %b26
b25:
  call void %v194(ptr %v191, i64 8, ptr %v187, i64 8, ptr %v152)
  br label %b26
b26:
  %v196 = add i64 %v186, 128
  br label %b27
b27:
  %v197 = phi i64 [ %v181, %b26 ], [ %v216, %b32 ]
  %v198 = icmp slt i64 %v197, %v185
  br i1 %v198, label %b28, label %b29
b28:
  %v199 = sub i64 %v197, %v181
  %v200 = mul i64 %v199, 16
  %v201 = getelementptr inbounds float, ptr %v152, i64 %v200
  %v202 = mul i64 %v197, 16
  %v203 = getelementptr inbounds float, ptr %v48, i64 %v202
  br label %b30
b30:
  %v204 = phi i64 [ 0, %b28 ], [ %v215, %b31 ]
  %v205 = icmp slt i64 %v204, 2
  br i1 %v205, label %b31, label %b32
b31:
  %v206 = mul i64 %v171, 2
  %v207 = add i64 %v206, %v204
  %v208 = mul i64 %v207, 8
  %v209 = add i64 0, %v204
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v201, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 0, %v208
  %v214 = getelementptr inbounds float, ptr %v203, i64 %v213
  store <8 x float> %v212, ptr %v214, align 4
  %v215 = add nsw i64 %v204, 1
  br label %b30
b32:
  %v216 = add nsw i64 %v197, 1
  br label %b27
b29:
  %v217 = add nsw i64 %v177, 1
  br label %b22
b24:
  %v218 = add nsw i64 %v171, 1
  br label %b19
b21:
  %v219 = add nsw i64 %v166, 96
  br label %b16
b18:
  %v220 = icmp sgt i64 %v3, 1
  br i1 %v220, label %b33, label %b34
b33:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 3
  %v222 = atomicrmw add ptr %v221, i64 1 acq_rel
  %v223 = mul i64 %v3, 2
  br label %b35
b35:
  %v224 = load atomic i64, ptr %v221 acquire, align 8
  %v225 = icmp slt i64 %v224, %v223
  br i1 %v225, label %b36, label %b37
b36:
  %v226 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v227 = getelementptr inbounds float, ptr %v70, i64 128
  %v228 = getelementptr inbounds i64, ptr %v1, i64 4
  %v229 = load i64, ptr %v228, align 8
  %v230 = icmp eq i64 %v229, 0
  br i1 %v230, label %b38, label %b39
b38:
  %v231 = add i64 1, 0
  %v232 = sdiv i64 %v231, 1
  %v233 = add i64 %v2, 1
  %v234 = mul i64 %v232, %v2
  %v235 = sdiv i64 %v234, %v3
  %v236 = mul i64 %v235, 1
  %v237 = icmp slt i64 %v236, 1
  %v238 = select i1 %v237, i64 %v236, i64 1
  %v239 = mul i64 %v232, %v233
  %v240 = sdiv i64 %v239, %v3
  %v241 = mul i64 %v240, 1
  %v242 = icmp slt i64 %v241, 1
  %v243 = select i1 %v242, i64 %v241, i64 1
  %v244 = icmp slt i64 %v243, 1
  %v245 = select i1 %v244, i64 %v243, i64 1
  br label %b40
b40:
  %v246 = phi i64 [ %v238, %b38 ], [ %v274, %b45 ]
  %v247 = icmp slt i64 %v246, %v245
  br i1 %v247, label %b41, label %b42
b41:
  %v248 = mul i64 %v246, 64
  %v249 = mul i64 %v246, 8
  %v250 = add i64 %v248, 0
  %v251 = add i64 %v249, 0
  %v252 = getelementptr inbounds float, ptr %v227, i64 %v250
  %v253 = sub i64 8, %v251
  %v254 = icmp slt i64 %v253, 0
  %v255 = select i1 %v254, i64 0, i64 %v253
  %v256 = icmp ult i64 %v255, 8
  %v257 = select i1 %v256, i64 %v255, i64 8
  %v258 = trunc i64 %v257 to i32
  %v259 = insertelement <8 x i32> poison, i32 %v258, i64 0
  %v260 = shufflevector <8 x i32> %v259, <8 x i32> poison, <8 x i32> zeroinitializer
  %v261 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v260
  %v262 = mul i64 %v251, 1
  %v263 = add i64 0, %v262
  %v264 = getelementptr inbounds float, ptr %v18, i64 %v263
  br label %b43
b43:
  %v265 = phi i64 [ 0, %b41 ], [ %v272, %b44 ]
  %v266 = icmp slt i64 %v265, 8
  br i1 %v266, label %b44, label %b45
b44:
  %v267 = mul i64 %v265, 8
  %v268 = getelementptr inbounds float, ptr %v264, i64 %v267
  %v269 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v268, <8 x i1> %v261, <8 x float> zeroinitializer)
  %v270 = mul i64 %v265, 8
  %v271 = getelementptr inbounds float, ptr %v252, i64 %v270
  store <8 x float> %v269, ptr %v271, align 4
  %v272 = add nsw i64 %v265, 1
  br label %b43
b45:
  %v273 = add i64 %v248, 64
  %v274 = add nsw i64 %v246, 1
  br label %b40
b42:
  br label %b39
b39:
  %v275 = icmp sgt i64 %v3, 1
  br i1 %v275, label %b46, label %b47
b46:
  %v276 = getelementptr inbounds i64, ptr %v1, i64 3
  %v277 = atomicrmw add ptr %v276, i64 1 acq_rel
  %v278 = mul i64 %v3, 3
  br label %b48
b48:
  %v279 = load atomic i64, ptr %v276 acquire, align 8
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b49, label %b50
b49:
  %v281 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  br label %b51
b51:
  %v282 = phi i64 [ 0, %b47 ], [ %v415, %b59 ]
  %v283 = icmp slt i64 %v282, %v5
  br i1 %v283, label %b52, label %b53
b52:
  %v284 = sub i64 %v5, 1
  %v285 = sub i64 %v284, %v282
  %v286 = add i64 %v7, 0
  %v287 = sdiv i64 %v286, 1
  %v288 = add i64 %v2, 1
  %v289 = mul i64 %v287, %v2
  %v290 = sdiv i64 %v289, %v3
  %v291 = mul i64 %v290, 1
  %v292 = icmp slt i64 %v291, %v7
  %v293 = select i1 %v292, i64 %v291, i64 %v7
  %v294 = mul i64 %v287, %v288
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, %v7
  %v298 = select i1 %v297, i64 %v296, i64 %v7
  br label %b54
b54:
  %v299 = phi i64 [ %v293, %b52 ], [ %v328, %b55 ]
  %v300 = icmp slt i64 %v299, %v298
  br i1 %v300, label %b55, label %b56
b55:
  %v301 = add i64 %v285, 1
  %v302 = and i64 %v301, 1
  %v303 = mul i64 %v302, %v7
  %v304 = add i64 %v303, %v299
  %v305 = mul i64 %v304, 8
  %v306 = getelementptr inbounds float, ptr %v26, i64 %v305
  %v307 = add i64 %v285, 0
  %v308 = and i64 %v307, %v56
  %v309 = mul i64 %v308, %v7
  %v310 = add i64 %v309, %v299
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v22, i64 %v311
  %v313 = add i64 %v285, 0
  %v314 = and i64 %v313, %v68
  %v315 = mul i64 %v314, %v7
  %v316 = add i64 %v315, %v299
  %v317 = mul i64 %v316, 8
  %v318 = getelementptr inbounds float, ptr %v50, i64 %v317
  %v319 = add i64 0, 0
  %v320 = getelementptr inbounds float, ptr %v306, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = add i64 0, 0
  %v323 = getelementptr inbounds float, ptr %v312, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = fadd <8 x float> %v321, %v324
  %v326 = add i64 0, 0
  %v327 = getelementptr inbounds float, ptr %v318, i64 %v326
  store <8 x float> %v325, ptr %v327, align 4
  %v328 = add nsw i64 %v299, 1
  br label %b54
b56:
  %v330 = add i64 %v7, 0
  %v331 = sdiv i64 %v330, 1
  %v332 = add i64 %v2, 1
  %v333 = mul i64 %v331, %v2
  %v334 = sdiv i64 %v333, %v3
  %v335 = mul i64 %v334, 1
  %v336 = icmp slt i64 %v335, %v7
  %v337 = select i1 %v336, i64 %v335, i64 %v7
  %v338 = mul i64 %v331, %v332
  %v339 = sdiv i64 %v338, %v3
  %v340 = mul i64 %v339, 1
  %v341 = icmp slt i64 %v340, %v7
  %v342 = select i1 %v341, i64 %v340, i64 %v7
  br label %b57
b57:
  %v343 = phi i64 [ %v337, %b56 ], [ %v414, %b62 ]
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b58, label %b59
b58:
  %v345 = add i64 %v343, 96
  %v346 = icmp slt i64 %v345, %v342
  %v347 = select i1 %v346, i64 %v345, i64 %v342
  br label %b60
b60:
  %v348 = phi i64 [ 0, %b58 ], [ %v413, %b65 ]
  %v349 = icmp slt i64 %v348, 1
  br i1 %v349, label %b61, label %b62
b61:
  %v350 = sub i64 %v347, %v343
  %v351 = sub i64 8, 1
  %v352 = add i64 %v350, %v351
  %v353 = sdiv i64 %v352, 8
  br label %b63
b63:
  %v354 = phi i64 [ 0, %b61 ], [ %v412, %b70 ]
  %v355 = icmp slt i64 %v354, %v353
  br i1 %v355, label %b64, label %b65
b64:
  %v356 = mul i64 %v350, %v354
  %v357 = sdiv i64 %v356, %v353
  %v358 = add i64 %v343, %v357
  %v359 = add i64 %v354, 1
  %v360 = mul i64 %v350, %v359
  %v361 = sdiv i64 %v360, %v353
  %v362 = add i64 %v343, %v361
  %v363 = mul i64 %v348, 64
  %v364 = getelementptr inbounds float, ptr %v227, i64 %v363
  %v365 = sub i64 %v362, %v358
  %v366 = add i64 %v285, 0
  %v367 = and i64 %v366, %v68
  %v368 = mul i64 %v367, %v7
  %v369 = add i64 %v368, %v358
  %v370 = mul i64 %v369, 8
  %v371 = getelementptr inbounds float, ptr %v50, i64 %v370
  %v372 = getelementptr inbounds float, ptr %v371, i64 0
  %v373 = sub i64 %v365, 1
  %v374 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v373
  %v375 = load ptr, ptr %v374, align 4
  %v376 = icmp sgt i64 %v365, 0
  br i1 %v376, label %b66, label %b67
b66:
  call void %v375(ptr %v372, i64 8, ptr %v364, i64 8, ptr %v329)
  br label %b67
b67:
  %v377 = add i64 %v363, 64
  br label %b68
b68:
  %v378 = phi i64 [ %v358, %b67 ], [ %v411, %b73 ]
  %v379 = icmp slt i64 %v378, %v362
  br i1 %v379, label %b69, label %b70
b69:
  %v380 = sub i64 %v378, %v358
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v329, i64 %v381
  %v383 = add i64 %v285, 0
  %v384 = and i64 %v383, %v66
  %v385 = mul i64 %v384, %v7
  %v386 = add i64 %v385, %v378
  %v387 = mul i64 %v386, 16
  %v388 = getelementptr inbounds float, ptr %v48, i64 %v387
  %v389 = add i64 %v285, 0
  %v390 = and i64 %v389, 1
  %v391 = mul i64 %v390, %v7
  %v392 = add i64 %v391, %v378
  %v393 = mul i64 %v392, 8
  %v394 = getelementptr inbounds float, ptr %v26, i64 %v393
  br label %b71
b71:
  %v395 = phi i64 [ 0, %b69 ], [ %v410, %b72 ]
  %v396 = icmp slt i64 %v395, 1
  br i1 %v396, label %b72, label %b73
b72:
  %v397 = mul i64 %v348, 1
  %v398 = add i64 %v397, %v395
  %v399 = mul i64 %v398, 8
  %v400 = add i64 0, %v395
  %v401 = mul i64 %v400, 8
  %v402 = getelementptr inbounds float, ptr %v382, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = add i64 8, %v399
  %v405 = getelementptr inbounds float, ptr %v388, i64 %v404
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = fadd <8 x float> %v403, %v406
  %v408 = add i64 0, %v399
  %v409 = getelementptr inbounds float, ptr %v394, i64 %v408
  store <8 x float> %v407, ptr %v409, align 4
  %v410 = add nsw i64 %v395, 1
  br label %b71
b73:
  %v411 = add nsw i64 %v378, 1
  br label %b68
b70:
  %v412 = add nsw i64 %v354, 1
  br label %b63
b65:
  %v413 = add nsw i64 %v348, 1
  br label %b60
b62:
  %v414 = add nsw i64 %v343, 96
  br label %b57
b59:
  %v415 = add nsw i64 %v282, 1
  br label %b51
b53:
  %v416 = icmp sgt i64 %v3, 1
  br i1 %v416, label %b74, label %b75
b74:
  %v417 = getelementptr inbounds i64, ptr %v1, i64 3
  %v418 = atomicrmw add ptr %v417, i64 1 acq_rel
  %v419 = mul i64 %v3, 4
  br label %b76
b76:
  %v420 = load atomic i64, ptr %v417 acquire, align 8
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b77, label %b78
b77:
  %v422 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v423 = getelementptr inbounds float, ptr %v70, i64 192
  %v424 = getelementptr inbounds i64, ptr %v1, i64 4
  %v425 = load i64, ptr %v424, align 8
  %v426 = icmp eq i64 %v425, 0
  br i1 %v426, label %b79, label %b80
b79:
  %v427 = add i64 1, 0
  %v428 = sdiv i64 %v427, 1
  %v429 = add i64 %v2, 1
  %v430 = mul i64 %v428, %v2
  %v431 = sdiv i64 %v430, %v3
  %v432 = mul i64 %v431, 1
  %v433 = icmp slt i64 %v432, 1
  %v434 = select i1 %v433, i64 %v432, i64 1
  %v435 = mul i64 %v428, %v429
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, 1
  %v439 = select i1 %v438, i64 %v437, i64 1
  %v440 = icmp slt i64 %v439, 1
  %v441 = select i1 %v440, i64 %v439, i64 1
  br label %b81
b81:
  %v442 = phi i64 [ %v434, %b79 ], [ %v470, %b86 ]
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b82, label %b83
b82:
  %v444 = mul i64 %v442, 64
  %v445 = mul i64 %v442, 8
  %v446 = add i64 %v444, 0
  %v447 = add i64 %v445, 0
  %v448 = getelementptr inbounds float, ptr %v423, i64 %v446
  %v449 = sub i64 8, %v447
  %v450 = icmp slt i64 %v449, 0
  %v451 = select i1 %v450, i64 0, i64 %v449
  %v452 = icmp ult i64 %v451, 8
  %v453 = select i1 %v452, i64 %v451, i64 8
  %v454 = trunc i64 %v453 to i32
  %v455 = insertelement <8 x i32> poison, i32 %v454, i64 0
  %v456 = shufflevector <8 x i32> %v455, <8 x i32> poison, <8 x i32> zeroinitializer
  %v457 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v456
  %v458 = mul i64 %v447, 1
  %v459 = add i64 0, %v458
  %v460 = getelementptr inbounds float, ptr %v16, i64 %v459
  br label %b84
b84:
  %v461 = phi i64 [ 0, %b82 ], [ %v468, %b85 ]
  %v462 = icmp slt i64 %v461, 8
  br i1 %v462, label %b85, label %b86
b85:
  %v463 = mul i64 %v461, 8
  %v464 = getelementptr inbounds float, ptr %v460, i64 %v463
  %v465 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v464, <8 x i1> %v457, <8 x float> zeroinitializer)
  %v466 = mul i64 %v461, 8
  %v467 = getelementptr inbounds float, ptr %v448, i64 %v466
  store <8 x float> %v465, ptr %v467, align 4
  %v468 = add nsw i64 %v461, 1
  br label %b84
b86:
  %v469 = add i64 %v444, 64
  %v470 = add nsw i64 %v442, 1
  br label %b81
b83:
  br label %b80
b80:
  %v471 = icmp sgt i64 %v3, 1
  br i1 %v471, label %b87, label %b88
b87:
  %v472 = getelementptr inbounds i64, ptr %v1, i64 3
  %v473 = atomicrmw add ptr %v472, i64 1 acq_rel
  %v474 = mul i64 %v3, 5
  br label %b89
b89:
  %v475 = load atomic i64, ptr %v472 acquire, align 8
  %v476 = icmp slt i64 %v475, %v474
  br i1 %v476, label %b90, label %b91
b90:
  %v477 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
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
  br label %b92
b92:
  %v492 = phi i64 [ %v486, %b88 ], [ %v551, %b97 ]
  %v493 = icmp slt i64 %v492, %v491
  br i1 %v493, label %b93, label %b94
b93:
  %v494 = add i64 %v492, 96
  %v495 = icmp slt i64 %v494, %v491
  %v496 = select i1 %v495, i64 %v494, i64 %v491
  br label %b95
b95:
  %v497 = phi i64 [ 0, %b93 ], [ %v550, %b100 ]
  %v498 = icmp slt i64 %v497, 1
  br i1 %v498, label %b96, label %b97
b96:
  %v499 = sub i64 %v496, %v492
  %v500 = sub i64 8, 1
  %v501 = add i64 %v499, %v500
  %v502 = sdiv i64 %v501, 8
  br label %b98
b98:
  %v503 = phi i64 [ 0, %b96 ], [ %v549, %b105 ]
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b99, label %b100
b99:
  %v505 = mul i64 %v499, %v503
  %v506 = sdiv i64 %v505, %v502
  %v507 = add i64 %v492, %v506
  %v508 = add i64 %v503, 1
  %v509 = mul i64 %v499, %v508
  %v510 = sdiv i64 %v509, %v502
  %v511 = add i64 %v492, %v510
  %v512 = mul i64 %v497, 64
  %v513 = getelementptr inbounds float, ptr %v423, i64 %v512
  %v514 = sub i64 %v511, %v507
  %v515 = mul i64 %v507, 8
  %v516 = getelementptr inbounds float, ptr %v50, i64 %v515
  %v517 = getelementptr inbounds float, ptr %v516, i64 0
  %v518 = sub i64 %v514, 1
  %v519 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v518
  %v520 = load ptr, ptr %v519, align 4
  %v521 = icmp sgt i64 %v514, 0
  br i1 %v521, label %b101, label %b102
b101:
  call void %v520(ptr %v517, i64 8, ptr %v513, i64 8, ptr %v478)
  br label %b102
b102:
  %v522 = add i64 %v512, 64
  br label %b103
b103:
  %v523 = phi i64 [ %v507, %b102 ], [ %v548, %b108 ]
  %v524 = icmp slt i64 %v523, %v511
  br i1 %v524, label %b104, label %b105
b104:
  %v525 = sub i64 %v523, %v507
  %v526 = mul i64 %v525, 8
  %v527 = getelementptr inbounds float, ptr %v478, i64 %v526
  %v528 = mul i64 %v523, 16
  %v529 = getelementptr inbounds float, ptr %v48, i64 %v528
  %v530 = mul i64 %v523, 8
  %v531 = getelementptr inbounds float, ptr %v30, i64 %v530
  br label %b106
b106:
  %v532 = phi i64 [ 0, %b104 ], [ %v547, %b107 ]
  %v533 = icmp slt i64 %v532, 1
  br i1 %v533, label %b107, label %b108
b107:
  %v534 = mul i64 %v497, 1
  %v535 = add i64 %v534, %v532
  %v536 = mul i64 %v535, 8
  %v537 = add i64 0, %v532
  %v538 = mul i64 %v537, 8
  %v539 = getelementptr inbounds float, ptr %v527, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = add i64 0, %v536
  %v542 = getelementptr inbounds float, ptr %v529, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = fadd <8 x float> %v540, %v543
  %v545 = add i64 0, %v536
  %v546 = getelementptr inbounds float, ptr %v531, i64 %v545
  store <8 x float> %v544, ptr %v546, align 4
  %v547 = add nsw i64 %v532, 1
  br label %b106
b108:
  %v548 = add nsw i64 %v523, 1
  br label %b103
b105:
  %v549 = add nsw i64 %v503, 1
  br label %b98
b100:
  %v550 = add nsw i64 %v497, 1
  br label %b95
b97:
  %v551 = add nsw i64 %v492, 96
  br label %b92
b94:
  %v552 = icmp sgt i64 %v3, 1
  br i1 %v552, label %b109, label %b110
b109:
  %v553 = getelementptr inbounds i64, ptr %v1, i64 3
  %v554 = atomicrmw add ptr %v553, i64 1 acq_rel
  %v555 = mul i64 %v3, 6
  br label %b111
b111:
  %v556 = load atomic i64, ptr %v553 acquire, align 8
  %v557 = icmp slt i64 %v556, %v555
  br i1 %v557, label %b112, label %b113
b112:
  %v558 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v559 = mul i64 0, 8
  %v560 = getelementptr inbounds float, ptr %v20, i64 %v559
  %v561 = getelementptr inbounds float, ptr %v560, i64 0
  %v562 = mul i64 0, 8
  %v563 = getelementptr inbounds float, ptr %v24, i64 %v562
  %v564 = getelementptr inbounds float, ptr %v563, i64 0
  %v565 = getelementptr inbounds float, ptr %v73, i64 12288
  %v566 = add i64 8, 1
  %v567 = sdiv i64 %v566, 2
  %v568 = add i64 %v2, 1
  %v569 = mul i64 %v567, %v2
  %v570 = sdiv i64 %v569, %v3
  %v571 = mul i64 %v570, 2
  %v572 = icmp slt i64 %v571, 8
  %v573 = select i1 %v572, i64 %v571, i64 8
  %v574 = mul i64 %v567, %v568
  %v575 = sdiv i64 %v574, %v3
  %v576 = mul i64 %v575, 2
  %v577 = icmp slt i64 %v576, 8
  %v578 = select i1 %v577, i64 %v576, i64 8
  %v579 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b114
b114:
  %v580 = phi i64 [ %v573, %b110 ], [ %v588, %b119 ]
  %v581 = icmp slt i64 %v580, %v578
  br i1 %v581, label %b115, label %b116
b115:
  %v582 = mul i64 %v580, 8
  %v583 = getelementptr inbounds float, ptr %v579, i64 %v582
  br label %b117
b117:
  %v584 = phi i64 [ 0, %b115 ], [ %v587, %b118 ]
  %v585 = icmp slt i64 %v584, 8
  br i1 %v585, label %b118, label %b119
b118:
  %v586 = getelementptr inbounds float, ptr %v583, i64 %v584
  store float 0x0000000000000000, ptr %v586, align 4
  %v587 = add nsw i64 %v584, 1
  br label %b117
b119:
  %v588 = add nsw i64 %v580, 1
  br label %b114
b116:
  %v589 = mul i64 %v8, 1
  br label %b120
b120:
  %v590 = phi i64 [ 0, %b116 ], [ %v694, %b125 ]
  %v591 = icmp slt i64 %v590, %v589
  br i1 %v591, label %b121, label %b122
b121:
  %v592 = sub i64 %v589, %v590
  %v593 = icmp slt i64 %v592, 384
  %v594 = select i1 %v593, i64 %v592, i64 384
  br label %b123
b123:
  %v595 = phi i64 [ %v573, %b121 ], [ %v693, %b149 ]
  %v596 = icmp slt i64 %v595, %v578
  br i1 %v596, label %b124, label %b125
b124:
  %v597 = sub i64 %v578, %v595
  %v598 = icmp slt i64 %v597, 64
  %v599 = select i1 %v598, i64 %v597, i64 64
  %v600 = sdiv i64 %v599, 2
  %v601 = mul i64 %v600, 2
  %v602 = sub i64 %v599, %v601
  %v603 = mul i64 %v590, 8
  %v604 = add i64 %v603, %v595
  %v605 = getelementptr inbounds float, ptr %v561, i64 %v604
  br label %b126
b126:
  %v606 = phi i64 [ 0, %b124 ], [ %v632, %b134 ]
  %v607 = icmp slt i64 %v606, %v594
  br i1 %v607, label %b127, label %b128
b127:
  %v608 = mul i64 %v606, 8
  %v609 = getelementptr inbounds float, ptr %v605, i64 %v608
  %v610 = mul i64 %v606, 2
  %v611 = getelementptr inbounds float, ptr %v565, i64 %v610
  br label %b129
b129:
  %v612 = phi i64 [ 0, %b127 ], [ %v621, %b130 ]
  %v613 = icmp slt i64 %v612, %v600
  br i1 %v613, label %b130, label %b131
b130:
  %v614 = mul i64 %v612, 2
  %v615 = getelementptr inbounds float, ptr %v609, i64 %v614
  %v616 = mul i64 %v612, 768
  %v617 = getelementptr inbounds float, ptr %v611, i64 %v616
  %v618 = getelementptr inbounds float, ptr %v615, i64 0
  %v619 = load <2 x float>, ptr %v618, align 4
  %v620 = getelementptr inbounds float, ptr %v617, i64 0
  store <2 x float> %v619, ptr %v620, align 4
  %v621 = add nsw i64 %v612, 1
  br label %b129
b131:
  %v622 = mul i64 %v600, 2
  %v623 = getelementptr inbounds float, ptr %v609, i64 %v622
  %v624 = mul i64 %v600, 768
  %v625 = getelementptr inbounds float, ptr %v611, i64 %v624
  br label %b132
b132:
  %v626 = phi i64 [ 0, %b131 ], [ %v631, %b133 ]
  %v627 = icmp slt i64 %v626, %v602
  br i1 %v627, label %b133, label %b134
b133:
  %v628 = getelementptr inbounds float, ptr %v623, i64 %v626
  %v629 = load float, ptr %v628, align 4
  %v630 = getelementptr inbounds float, ptr %v625, i64 %v626
  store float %v629, ptr %v630, align 4
  %v631 = add nsw i64 %v626, 1
  br label %b132, !llvm.loop !0
b134:
  %v632 = add nsw i64 %v606, 1
  br label %b126
b128:
  br label %b135
b135:
  %v633 = phi i64 [ 0, %b128 ], [ %v668, %b143 ]
  %v634 = icmp slt i64 %v633, 0
  br i1 %v634, label %b136, label %b137
b136:
  %v635 = mul i64 %v590, 8
  %v636 = add i64 %v635, %v633
  %v637 = getelementptr inbounds float, ptr %v564, i64 %v636
  br label %b138
b138:
  %v638 = phi i64 [ 0, %b136 ], [ %v656, %b139 ]
  %v639 = icmp slt i64 %v638, %v594
  br i1 %v639, label %b139, label %b140
b139:
  %v640 = mul i64 %v638, 8
  %v641 = getelementptr inbounds float, ptr %v637, i64 %v640
  %v642 = mul i64 %v638, 32
  %v643 = getelementptr inbounds float, ptr %v73, i64 %v642
  %v644 = getelementptr inbounds float, ptr %v641, i64 0
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = getelementptr inbounds float, ptr %v643, i64 0
  store <8 x float> %v645, ptr %v646, align 4
  %v647 = getelementptr inbounds float, ptr %v641, i64 8
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = getelementptr inbounds float, ptr %v643, i64 8
  store <8 x float> %v648, ptr %v649, align 4
  %v650 = getelementptr inbounds float, ptr %v641, i64 16
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = getelementptr inbounds float, ptr %v643, i64 16
  store <8 x float> %v651, ptr %v652, align 4
  %v653 = getelementptr inbounds float, ptr %v641, i64 24
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = getelementptr inbounds float, ptr %v643, i64 24
  store <8 x float> %v654, ptr %v655, align 4
  %v656 = add nsw i64 %v638, 1
  br label %b138
b140:
  %v657 = sdiv i64 %v599, 2
  br label %b141
b141:
  %v658 = phi i64 [ 0, %b140 ], [ %v667, %b142 ]
  %v659 = icmp slt i64 %v658, %v657
  br i1 %v659, label %b142, label %b143
b142:
  %v660 = mul i64 %v658, 2
  %v661 = add i64 %v595, %v660
  %v662 = mul i64 %v658, 768
  %v663 = getelementptr inbounds float, ptr %v565, i64 %v662
  %v664 = mul i64 %v661, 8
  %v665 = add i64 %v664, %v633
  %v666 = getelementptr inbounds float, ptr %v579, i64 %v665
  call void @outer_2x32(ptr %v663, ptr %v73, i64 %v594, ptr %v666, i64 8)
  %v667 = add nsw i64 %v658, 1
  br label %b141
b143:
  %v668 = add nsw i64 %v633, 32
  br label %b135
b137:
  %v669 = mul i64 %v590, 8
  %v670 = add i64 %v669, 0
  %v671 = getelementptr inbounds float, ptr %v564, i64 %v670
  br label %b144
b144:
  %v672 = phi i64 [ 0, %b137 ], [ %v681, %b145 ]
  %v673 = icmp slt i64 %v672, %v594
  br i1 %v673, label %b145, label %b146
b145:
  %v674 = mul i64 %v672, 8
  %v675 = getelementptr inbounds float, ptr %v671, i64 %v674
  %v676 = mul i64 %v672, 8
  %v677 = getelementptr inbounds float, ptr %v73, i64 %v676
  %v678 = getelementptr inbounds float, ptr %v675, i64 0
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = getelementptr inbounds float, ptr %v677, i64 0
  store <8 x float> %v679, ptr %v680, align 4
  %v681 = add nsw i64 %v672, 1
  br label %b144
b146:
  %v682 = sdiv i64 %v599, 2
  br label %b147
b147:
  %v683 = phi i64 [ 0, %b146 ], [ %v692, %b148 ]
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b148, label %b149
b148:
  %v685 = mul i64 %v683, 2
  %v686 = add i64 %v595, %v685
  %v687 = mul i64 %v683, 768
  %v688 = getelementptr inbounds float, ptr %v565, i64 %v687
  %v689 = mul i64 %v686, 8
  %v690 = add i64 %v689, 0
  %v691 = getelementptr inbounds float, ptr %v579, i64 %v690
  call void @outer_2x8(ptr %v688, ptr %v73, i64 %v594, ptr %v691, i64 8)
  %v692 = add nsw i64 %v683, 1
  br label %b147
b149:
  %v693 = add nsw i64 %v595, 64
  br label %b123
b125:
  %v694 = add nsw i64 %v590, 384
  br label %b120
b122:
  %v695 = icmp sgt i64 %v3, 1
  br i1 %v695, label %b150, label %b151
b150:
  %v696 = getelementptr inbounds i64, ptr %v1, i64 3
  %v697 = atomicrmw add ptr %v696, i64 1 acq_rel
  %v698 = mul i64 %v3, 7
  br label %b152
b152:
  %v699 = load atomic i64, ptr %v696 acquire, align 8
  %v700 = icmp slt i64 %v699, %v698
  br i1 %v700, label %b153, label %b154
b153:
  %v701 = call i32 @sched_yield()
  br label %b152
b154:
  br label %b151
b151:
  %v702 = mul i64 0, 8
  %v703 = getelementptr inbounds float, ptr %v20, i64 %v702
  %v704 = getelementptr inbounds float, ptr %v703, i64 0
  %v705 = mul i64 0, 8
  %v706 = getelementptr inbounds float, ptr %v10, i64 %v705
  %v707 = getelementptr inbounds float, ptr %v706, i64 0
  %v708 = getelementptr inbounds float, ptr %v73, i64 12288
  %v709 = add i64 8, 1
  %v710 = sdiv i64 %v709, 2
  %v711 = add i64 %v2, 1
  %v712 = mul i64 %v710, %v2
  %v713 = sdiv i64 %v712, %v3
  %v714 = mul i64 %v713, 2
  %v715 = icmp slt i64 %v714, 8
  %v716 = select i1 %v715, i64 %v714, i64 8
  %v717 = mul i64 %v710, %v711
  %v718 = sdiv i64 %v717, %v3
  %v719 = mul i64 %v718, 2
  %v720 = icmp slt i64 %v719, 8
  %v721 = select i1 %v720, i64 %v719, i64 8
  %v722 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b155
b155:
  %v723 = phi i64 [ %v716, %b151 ], [ %v731, %b160 ]
  %v724 = icmp slt i64 %v723, %v721
  br i1 %v724, label %b156, label %b157
b156:
  %v725 = mul i64 %v723, 8
  %v726 = getelementptr inbounds float, ptr %v722, i64 %v725
  br label %b158
b158:
  %v727 = phi i64 [ 0, %b156 ], [ %v730, %b159 ]
  %v728 = icmp slt i64 %v727, 8
  br i1 %v728, label %b159, label %b160
b159:
  %v729 = getelementptr inbounds float, ptr %v726, i64 %v727
  store float 0x0000000000000000, ptr %v729, align 4
  %v730 = add nsw i64 %v727, 1
  br label %b158
b160:
  %v731 = add nsw i64 %v723, 1
  br label %b155
b157:
  %v732 = mul i64 %v8, 1
  br label %b161
b161:
  %v733 = phi i64 [ 0, %b157 ], [ %v837, %b166 ]
  %v734 = icmp slt i64 %v733, %v732
  br i1 %v734, label %b162, label %b163
b162:
  %v735 = sub i64 %v732, %v733
  %v736 = icmp slt i64 %v735, 384
  %v737 = select i1 %v736, i64 %v735, i64 384
  br label %b164
b164:
  %v738 = phi i64 [ %v716, %b162 ], [ %v836, %b190 ]
  %v739 = icmp slt i64 %v738, %v721
  br i1 %v739, label %b165, label %b166
b165:
  %v740 = sub i64 %v721, %v738
  %v741 = icmp slt i64 %v740, 64
  %v742 = select i1 %v741, i64 %v740, i64 64
  %v743 = sdiv i64 %v742, 2
  %v744 = mul i64 %v743, 2
  %v745 = sub i64 %v742, %v744
  %v746 = mul i64 %v733, 8
  %v747 = add i64 %v746, %v738
  %v748 = getelementptr inbounds float, ptr %v704, i64 %v747
  br label %b167
b167:
  %v749 = phi i64 [ 0, %b165 ], [ %v775, %b175 ]
  %v750 = icmp slt i64 %v749, %v737
  br i1 %v750, label %b168, label %b169
b168:
  %v751 = mul i64 %v749, 8
  %v752 = getelementptr inbounds float, ptr %v748, i64 %v751
  %v753 = mul i64 %v749, 2
  %v754 = getelementptr inbounds float, ptr %v708, i64 %v753
  br label %b170
b170:
  %v755 = phi i64 [ 0, %b168 ], [ %v764, %b171 ]
  %v756 = icmp slt i64 %v755, %v743
  br i1 %v756, label %b171, label %b172
b171:
  %v757 = mul i64 %v755, 2
  %v758 = getelementptr inbounds float, ptr %v752, i64 %v757
  %v759 = mul i64 %v755, 768
  %v760 = getelementptr inbounds float, ptr %v754, i64 %v759
  %v761 = getelementptr inbounds float, ptr %v758, i64 0
  %v762 = load <2 x float>, ptr %v761, align 4
  %v763 = getelementptr inbounds float, ptr %v760, i64 0
  store <2 x float> %v762, ptr %v763, align 4
  %v764 = add nsw i64 %v755, 1
  br label %b170
b172:
  %v765 = mul i64 %v743, 2
  %v766 = getelementptr inbounds float, ptr %v752, i64 %v765
  %v767 = mul i64 %v743, 768
  %v768 = getelementptr inbounds float, ptr %v754, i64 %v767
  br label %b173
b173:
  %v769 = phi i64 [ 0, %b172 ], [ %v774, %b174 ]
  %v770 = icmp slt i64 %v769, %v745
  br i1 %v770, label %b174, label %b175
b174:
  %v771 = getelementptr inbounds float, ptr %v766, i64 %v769
  %v772 = load float, ptr %v771, align 4
  %v773 = getelementptr inbounds float, ptr %v768, i64 %v769
  store float %v772, ptr %v773, align 4
  %v774 = add nsw i64 %v769, 1
  br label %b173, !llvm.loop !3
b175:
  %v775 = add nsw i64 %v749, 1
  br label %b167
b169:
  br label %b176
b176:
  %v776 = phi i64 [ 0, %b169 ], [ %v811, %b184 ]
  %v777 = icmp slt i64 %v776, 0
  br i1 %v777, label %b177, label %b178
b177:
  %v778 = mul i64 %v733, 8
  %v779 = add i64 %v778, %v776
  %v780 = getelementptr inbounds float, ptr %v707, i64 %v779
  br label %b179
b179:
  %v781 = phi i64 [ 0, %b177 ], [ %v799, %b180 ]
  %v782 = icmp slt i64 %v781, %v737
  br i1 %v782, label %b180, label %b181
b180:
  %v783 = mul i64 %v781, 8
  %v784 = getelementptr inbounds float, ptr %v780, i64 %v783
  %v785 = mul i64 %v781, 32
  %v786 = getelementptr inbounds float, ptr %v73, i64 %v785
  %v787 = getelementptr inbounds float, ptr %v784, i64 0
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = getelementptr inbounds float, ptr %v786, i64 0
  store <8 x float> %v788, ptr %v789, align 4
  %v790 = getelementptr inbounds float, ptr %v784, i64 8
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = getelementptr inbounds float, ptr %v786, i64 8
  store <8 x float> %v791, ptr %v792, align 4
  %v793 = getelementptr inbounds float, ptr %v784, i64 16
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = getelementptr inbounds float, ptr %v786, i64 16
  store <8 x float> %v794, ptr %v795, align 4
  %v796 = getelementptr inbounds float, ptr %v784, i64 24
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = getelementptr inbounds float, ptr %v786, i64 24
  store <8 x float> %v797, ptr %v798, align 4
  %v799 = add nsw i64 %v781, 1
  br label %b179
b181:
  %v800 = sdiv i64 %v742, 2
  br label %b182
b182:
  %v801 = phi i64 [ 0, %b181 ], [ %v810, %b183 ]
  %v802 = icmp slt i64 %v801, %v800
  br i1 %v802, label %b183, label %b184
b183:
  %v803 = mul i64 %v801, 2
  %v804 = add i64 %v738, %v803
  %v805 = mul i64 %v801, 768
  %v806 = getelementptr inbounds float, ptr %v708, i64 %v805
  %v807 = mul i64 %v804, 8
  %v808 = add i64 %v807, %v776
  %v809 = getelementptr inbounds float, ptr %v722, i64 %v808
  call void @outer_2x32(ptr %v806, ptr %v73, i64 %v737, ptr %v809, i64 8)
  %v810 = add nsw i64 %v801, 1
  br label %b182
b184:
  %v811 = add nsw i64 %v776, 32
  br label %b176
b178:
  %v812 = mul i64 %v733, 8
  %v813 = add i64 %v812, 0
  %v814 = getelementptr inbounds float, ptr %v707, i64 %v813
  br label %b185
b185:
  %v815 = phi i64 [ 0, %b178 ], [ %v824, %b186 ]
  %v816 = icmp slt i64 %v815, %v737
  br i1 %v816, label %b186, label %b187
b186:
  %v817 = mul i64 %v815, 8
  %v818 = getelementptr inbounds float, ptr %v814, i64 %v817
  %v819 = mul i64 %v815, 8
  %v820 = getelementptr inbounds float, ptr %v73, i64 %v819
  %v821 = getelementptr inbounds float, ptr %v818, i64 0
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = getelementptr inbounds float, ptr %v820, i64 0
  store <8 x float> %v822, ptr %v823, align 4
  %v824 = add nsw i64 %v815, 1
  br label %b185
b187:
  %v825 = sdiv i64 %v742, 2
  br label %b188
b188:
  %v826 = phi i64 [ 0, %b187 ], [ %v835, %b189 ]
  %v827 = icmp slt i64 %v826, %v825
  br i1 %v827, label %b189, label %b190
b189:
  %v828 = mul i64 %v826, 2
  %v829 = add i64 %v738, %v828
  %v830 = mul i64 %v826, 768
  %v831 = getelementptr inbounds float, ptr %v708, i64 %v830
  %v832 = mul i64 %v829, 8
  %v833 = add i64 %v832, 0
  %v834 = getelementptr inbounds float, ptr %v722, i64 %v833
  call void @outer_2x8(ptr %v831, ptr %v73, i64 %v737, ptr %v834, i64 8)
  %v835 = add nsw i64 %v826, 1
  br label %b188
b190:
  %v836 = add nsw i64 %v738, 64
  br label %b164
b166:
  %v837 = add nsw i64 %v733, 384
  br label %b161
b163:
  %v838 = icmp sgt i64 %v3, 1
  br i1 %v838, label %b191, label %b192
b191:
  %v839 = getelementptr inbounds i64, ptr %v1, i64 3
  %v840 = atomicrmw add ptr %v839, i64 1 acq_rel
  %v841 = mul i64 %v3, 8
  br label %b193
b193:
  %v842 = load atomic i64, ptr %v839 acquire, align 8
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b194, label %b195
b194:
  %v844 = call i32 @sched_yield()
  br label %b193
b195:
  br label %b192
b192:
  %v845 = mul i64 0, 8
  %v846 = getelementptr inbounds float, ptr %v50, i64 %v845
  %v847 = getelementptr inbounds float, ptr %v846, i64 0
  %v848 = mul i64 0, 8
  %v849 = getelementptr inbounds float, ptr %v24, i64 %v848
  %v850 = getelementptr inbounds float, ptr %v849, i64 0
  %v851 = getelementptr inbounds float, ptr %v73, i64 12288
  %v852 = add i64 8, 1
  %v853 = sdiv i64 %v852, 2
  %v854 = add i64 %v2, 1
  %v855 = mul i64 %v853, %v2
  %v856 = sdiv i64 %v855, %v3
  %v857 = mul i64 %v856, 2
  %v858 = icmp slt i64 %v857, 8
  %v859 = select i1 %v858, i64 %v857, i64 8
  %v860 = mul i64 %v853, %v854
  %v861 = sdiv i64 %v860, %v3
  %v862 = mul i64 %v861, 2
  %v863 = icmp slt i64 %v862, 8
  %v864 = select i1 %v863, i64 %v862, i64 8
  %v865 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b196
b196:
  %v866 = phi i64 [ %v859, %b192 ], [ %v874, %b201 ]
  %v867 = icmp slt i64 %v866, %v864
  br i1 %v867, label %b197, label %b198
b197:
  %v868 = mul i64 %v866, 8
  %v869 = getelementptr inbounds float, ptr %v865, i64 %v868
  br label %b199
b199:
  %v870 = phi i64 [ 0, %b197 ], [ %v873, %b200 ]
  %v871 = icmp slt i64 %v870, 8
  br i1 %v871, label %b200, label %b201
b200:
  %v872 = getelementptr inbounds float, ptr %v869, i64 %v870
  store float 0x0000000000000000, ptr %v872, align 4
  %v873 = add nsw i64 %v870, 1
  br label %b199
b201:
  %v874 = add nsw i64 %v866, 1
  br label %b196
b198:
  %v875 = mul i64 %v8, 1
  br label %b202
b202:
  %v876 = phi i64 [ 0, %b198 ], [ %v980, %b207 ]
  %v877 = icmp slt i64 %v876, %v875
  br i1 %v877, label %b203, label %b204
b203:
  %v878 = sub i64 %v875, %v876
  %v879 = icmp slt i64 %v878, 384
  %v880 = select i1 %v879, i64 %v878, i64 384
  br label %b205
b205:
  %v881 = phi i64 [ %v859, %b203 ], [ %v979, %b231 ]
  %v882 = icmp slt i64 %v881, %v864
  br i1 %v882, label %b206, label %b207
b206:
  %v883 = sub i64 %v864, %v881
  %v884 = icmp slt i64 %v883, 64
  %v885 = select i1 %v884, i64 %v883, i64 64
  %v886 = sdiv i64 %v885, 2
  %v887 = mul i64 %v886, 2
  %v888 = sub i64 %v885, %v887
  %v889 = mul i64 %v876, 8
  %v890 = add i64 %v889, %v881
  %v891 = getelementptr inbounds float, ptr %v847, i64 %v890
  br label %b208
b208:
  %v892 = phi i64 [ 0, %b206 ], [ %v918, %b216 ]
  %v893 = icmp slt i64 %v892, %v880
  br i1 %v893, label %b209, label %b210
b209:
  %v894 = mul i64 %v892, 8
  %v895 = getelementptr inbounds float, ptr %v891, i64 %v894
  %v896 = mul i64 %v892, 2
  %v897 = getelementptr inbounds float, ptr %v851, i64 %v896
  br label %b211
b211:
  %v898 = phi i64 [ 0, %b209 ], [ %v907, %b212 ]
  %v899 = icmp slt i64 %v898, %v886
  br i1 %v899, label %b212, label %b213
b212:
  %v900 = mul i64 %v898, 2
  %v901 = getelementptr inbounds float, ptr %v895, i64 %v900
  %v902 = mul i64 %v898, 768
  %v903 = getelementptr inbounds float, ptr %v897, i64 %v902
  %v904 = getelementptr inbounds float, ptr %v901, i64 0
  %v905 = load <2 x float>, ptr %v904, align 4
  %v906 = getelementptr inbounds float, ptr %v903, i64 0
  store <2 x float> %v905, ptr %v906, align 4
  %v907 = add nsw i64 %v898, 1
  br label %b211
b213:
  %v908 = mul i64 %v886, 2
  %v909 = getelementptr inbounds float, ptr %v895, i64 %v908
  %v910 = mul i64 %v886, 768
  %v911 = getelementptr inbounds float, ptr %v897, i64 %v910
  br label %b214
b214:
  %v912 = phi i64 [ 0, %b213 ], [ %v917, %b215 ]
  %v913 = icmp slt i64 %v912, %v888
  br i1 %v913, label %b215, label %b216
b215:
  %v914 = getelementptr inbounds float, ptr %v909, i64 %v912
  %v915 = load float, ptr %v914, align 4
  %v916 = getelementptr inbounds float, ptr %v911, i64 %v912
  store float %v915, ptr %v916, align 4
  %v917 = add nsw i64 %v912, 1
  br label %b214, !llvm.loop !6
b216:
  %v918 = add nsw i64 %v892, 1
  br label %b208
b210:
  br label %b217
b217:
  %v919 = phi i64 [ 0, %b210 ], [ %v954, %b225 ]
  %v920 = icmp slt i64 %v919, 0
  br i1 %v920, label %b218, label %b219
b218:
  %v921 = mul i64 %v876, 8
  %v922 = add i64 %v921, %v919
  %v923 = getelementptr inbounds float, ptr %v850, i64 %v922
  br label %b220
b220:
  %v924 = phi i64 [ 0, %b218 ], [ %v942, %b221 ]
  %v925 = icmp slt i64 %v924, %v880
  br i1 %v925, label %b221, label %b222
b221:
  %v926 = mul i64 %v924, 8
  %v927 = getelementptr inbounds float, ptr %v923, i64 %v926
  %v928 = mul i64 %v924, 32
  %v929 = getelementptr inbounds float, ptr %v73, i64 %v928
  %v930 = getelementptr inbounds float, ptr %v927, i64 0
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = getelementptr inbounds float, ptr %v929, i64 0
  store <8 x float> %v931, ptr %v932, align 4
  %v933 = getelementptr inbounds float, ptr %v927, i64 8
  %v934 = load <8 x float>, ptr %v933, align 4
  %v935 = getelementptr inbounds float, ptr %v929, i64 8
  store <8 x float> %v934, ptr %v935, align 4
  %v936 = getelementptr inbounds float, ptr %v927, i64 16
  %v937 = load <8 x float>, ptr %v936, align 4
  %v938 = getelementptr inbounds float, ptr %v929, i64 16
  store <8 x float> %v937, ptr %v938, align 4
  %v939 = getelementptr inbounds float, ptr %v927, i64 24
  %v940 = load <8 x float>, ptr %v939, align 4
  %v941 = getelementptr inbounds float, ptr %v929, i64 24
  store <8 x float> %v940, ptr %v941, align 4
  %v942 = add nsw i64 %v924, 1
  br label %b220
b222:
  %v943 = sdiv i64 %v885, 2
  br label %b223
b223:
  %v944 = phi i64 [ 0, %b222 ], [ %v953, %b224 ]
  %v945 = icmp slt i64 %v944, %v943
  br i1 %v945, label %b224, label %b225
b224:
  %v946 = mul i64 %v944, 2
  %v947 = add i64 %v881, %v946
  %v948 = mul i64 %v944, 768
  %v949 = getelementptr inbounds float, ptr %v851, i64 %v948
  %v950 = mul i64 %v947, 8
  %v951 = add i64 %v950, %v919
  %v952 = getelementptr inbounds float, ptr %v865, i64 %v951
  call void @outer_2x32(ptr %v949, ptr %v73, i64 %v880, ptr %v952, i64 8)
  %v953 = add nsw i64 %v944, 1
  br label %b223
b225:
  %v954 = add nsw i64 %v919, 32
  br label %b217
b219:
  %v955 = mul i64 %v876, 8
  %v956 = add i64 %v955, 0
  %v957 = getelementptr inbounds float, ptr %v850, i64 %v956
  br label %b226
b226:
  %v958 = phi i64 [ 0, %b219 ], [ %v967, %b227 ]
  %v959 = icmp slt i64 %v958, %v880
  br i1 %v959, label %b227, label %b228
b227:
  %v960 = mul i64 %v958, 8
  %v961 = getelementptr inbounds float, ptr %v957, i64 %v960
  %v962 = mul i64 %v958, 8
  %v963 = getelementptr inbounds float, ptr %v73, i64 %v962
  %v964 = getelementptr inbounds float, ptr %v961, i64 0
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = getelementptr inbounds float, ptr %v963, i64 0
  store <8 x float> %v965, ptr %v966, align 4
  %v967 = add nsw i64 %v958, 1
  br label %b226
b228:
  %v968 = sdiv i64 %v885, 2
  br label %b229
b229:
  %v969 = phi i64 [ 0, %b228 ], [ %v978, %b230 ]
  %v970 = icmp slt i64 %v969, %v968
  br i1 %v970, label %b230, label %b231
b230:
  %v971 = mul i64 %v969, 2
  %v972 = add i64 %v881, %v971
  %v973 = mul i64 %v969, 768
  %v974 = getelementptr inbounds float, ptr %v851, i64 %v973
  %v975 = mul i64 %v972, 8
  %v976 = add i64 %v975, 0
  %v977 = getelementptr inbounds float, ptr %v865, i64 %v976
  call void @outer_2x8(ptr %v974, ptr %v73, i64 %v880, ptr %v977, i64 8)
  %v978 = add nsw i64 %v969, 1
  br label %b229
b231:
  %v979 = add nsw i64 %v881, 64
  br label %b205
b207:
  %v980 = add nsw i64 %v876, 384
  br label %b202
b204:
  %v981 = icmp sgt i64 %v3, 1
  br i1 %v981, label %b232, label %b233
b232:
  %v982 = getelementptr inbounds i64, ptr %v1, i64 3
  %v983 = atomicrmw add ptr %v982, i64 1 acq_rel
  %v984 = mul i64 %v3, 9
  br label %b234
b234:
  %v985 = load atomic i64, ptr %v982 acquire, align 8
  %v986 = icmp slt i64 %v985, %v984
  br i1 %v986, label %b235, label %b236
b235:
  %v987 = call i32 @sched_yield()
  br label %b234
b236:
  br label %b233
b233:
  %v988 = mul i64 0, 8
  %v989 = getelementptr inbounds float, ptr %v50, i64 %v988
  %v990 = getelementptr inbounds float, ptr %v989, i64 0
  %v991 = mul i64 0, 8
  %v992 = getelementptr inbounds float, ptr %v10, i64 %v991
  %v993 = getelementptr inbounds float, ptr %v992, i64 0
  %v994 = getelementptr inbounds float, ptr %v73, i64 12288
  %v995 = add i64 8, 1
  %v996 = sdiv i64 %v995, 2
  %v997 = add i64 %v2, 1
  %v998 = mul i64 %v996, %v2
  %v999 = sdiv i64 %v998, %v3
  %v1000 = mul i64 %v999, 2
  %v1001 = icmp slt i64 %v1000, 8
  %v1002 = select i1 %v1001, i64 %v1000, i64 8
  %v1003 = mul i64 %v996, %v997
  %v1004 = sdiv i64 %v1003, %v3
  %v1005 = mul i64 %v1004, 2
  %v1006 = icmp slt i64 %v1005, 8
  %v1007 = select i1 %v1006, i64 %v1005, i64 8
  %v1008 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b237
b237:
  %v1009 = phi i64 [ %v1002, %b233 ], [ %v1017, %b242 ]
  %v1010 = icmp slt i64 %v1009, %v1007
  br i1 %v1010, label %b238, label %b239
b238:
  %v1011 = mul i64 %v1009, 8
  %v1012 = getelementptr inbounds float, ptr %v1008, i64 %v1011
  br label %b240
b240:
  %v1013 = phi i64 [ 0, %b238 ], [ %v1016, %b241 ]
  %v1014 = icmp slt i64 %v1013, 8
  br i1 %v1014, label %b241, label %b242
b241:
  %v1015 = getelementptr inbounds float, ptr %v1012, i64 %v1013
  store float 0x0000000000000000, ptr %v1015, align 4
  %v1016 = add nsw i64 %v1013, 1
  br label %b240
b242:
  %v1017 = add nsw i64 %v1009, 1
  br label %b237
b239:
  %v1018 = mul i64 %v8, 1
  br label %b243
b243:
  %v1019 = phi i64 [ 0, %b239 ], [ %v1123, %b248 ]
  %v1020 = icmp slt i64 %v1019, %v1018
  br i1 %v1020, label %b244, label %b245
b244:
  %v1021 = sub i64 %v1018, %v1019
  %v1022 = icmp slt i64 %v1021, 384
  %v1023 = select i1 %v1022, i64 %v1021, i64 384
  br label %b246
b246:
  %v1024 = phi i64 [ %v1002, %b244 ], [ %v1122, %b272 ]
  %v1025 = icmp slt i64 %v1024, %v1007
  br i1 %v1025, label %b247, label %b248
b247:
  %v1026 = sub i64 %v1007, %v1024
  %v1027 = icmp slt i64 %v1026, 64
  %v1028 = select i1 %v1027, i64 %v1026, i64 64
  %v1029 = sdiv i64 %v1028, 2
  %v1030 = mul i64 %v1029, 2
  %v1031 = sub i64 %v1028, %v1030
  %v1032 = mul i64 %v1019, 8
  %v1033 = add i64 %v1032, %v1024
  %v1034 = getelementptr inbounds float, ptr %v990, i64 %v1033
  br label %b249
b249:
  %v1035 = phi i64 [ 0, %b247 ], [ %v1061, %b257 ]
  %v1036 = icmp slt i64 %v1035, %v1023
  br i1 %v1036, label %b250, label %b251
b250:
  %v1037 = mul i64 %v1035, 8
  %v1038 = getelementptr inbounds float, ptr %v1034, i64 %v1037
  %v1039 = mul i64 %v1035, 2
  %v1040 = getelementptr inbounds float, ptr %v994, i64 %v1039
  br label %b252
b252:
  %v1041 = phi i64 [ 0, %b250 ], [ %v1050, %b253 ]
  %v1042 = icmp slt i64 %v1041, %v1029
  br i1 %v1042, label %b253, label %b254
b253:
  %v1043 = mul i64 %v1041, 2
  %v1044 = getelementptr inbounds float, ptr %v1038, i64 %v1043
  %v1045 = mul i64 %v1041, 768
  %v1046 = getelementptr inbounds float, ptr %v1040, i64 %v1045
  %v1047 = getelementptr inbounds float, ptr %v1044, i64 0
  %v1048 = load <2 x float>, ptr %v1047, align 4
  %v1049 = getelementptr inbounds float, ptr %v1046, i64 0
  store <2 x float> %v1048, ptr %v1049, align 4
  %v1050 = add nsw i64 %v1041, 1
  br label %b252
b254:
  %v1051 = mul i64 %v1029, 2
  %v1052 = getelementptr inbounds float, ptr %v1038, i64 %v1051
  %v1053 = mul i64 %v1029, 768
  %v1054 = getelementptr inbounds float, ptr %v1040, i64 %v1053
  br label %b255
b255:
  %v1055 = phi i64 [ 0, %b254 ], [ %v1060, %b256 ]
  %v1056 = icmp slt i64 %v1055, %v1031
  br i1 %v1056, label %b256, label %b257
b256:
  %v1057 = getelementptr inbounds float, ptr %v1052, i64 %v1055
  %v1058 = load float, ptr %v1057, align 4
  %v1059 = getelementptr inbounds float, ptr %v1054, i64 %v1055
  store float %v1058, ptr %v1059, align 4
  %v1060 = add nsw i64 %v1055, 1
  br label %b255, !llvm.loop !9
b257:
  %v1061 = add nsw i64 %v1035, 1
  br label %b249
b251:
  br label %b258
b258:
  %v1062 = phi i64 [ 0, %b251 ], [ %v1097, %b266 ]
  %v1063 = icmp slt i64 %v1062, 0
  br i1 %v1063, label %b259, label %b260
b259:
  %v1064 = mul i64 %v1019, 8
  %v1065 = add i64 %v1064, %v1062
  %v1066 = getelementptr inbounds float, ptr %v993, i64 %v1065
  br label %b261
b261:
  %v1067 = phi i64 [ 0, %b259 ], [ %v1085, %b262 ]
  %v1068 = icmp slt i64 %v1067, %v1023
  br i1 %v1068, label %b262, label %b263
b262:
  %v1069 = mul i64 %v1067, 8
  %v1070 = getelementptr inbounds float, ptr %v1066, i64 %v1069
  %v1071 = mul i64 %v1067, 32
  %v1072 = getelementptr inbounds float, ptr %v73, i64 %v1071
  %v1073 = getelementptr inbounds float, ptr %v1070, i64 0
  %v1074 = load <8 x float>, ptr %v1073, align 4
  %v1075 = getelementptr inbounds float, ptr %v1072, i64 0
  store <8 x float> %v1074, ptr %v1075, align 4
  %v1076 = getelementptr inbounds float, ptr %v1070, i64 8
  %v1077 = load <8 x float>, ptr %v1076, align 4
  %v1078 = getelementptr inbounds float, ptr %v1072, i64 8
  store <8 x float> %v1077, ptr %v1078, align 4
  %v1079 = getelementptr inbounds float, ptr %v1070, i64 16
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = getelementptr inbounds float, ptr %v1072, i64 16
  store <8 x float> %v1080, ptr %v1081, align 4
  %v1082 = getelementptr inbounds float, ptr %v1070, i64 24
  %v1083 = load <8 x float>, ptr %v1082, align 4
  %v1084 = getelementptr inbounds float, ptr %v1072, i64 24
  store <8 x float> %v1083, ptr %v1084, align 4
  %v1085 = add nsw i64 %v1067, 1
  br label %b261
b263:
  %v1086 = sdiv i64 %v1028, 2
  br label %b264
b264:
  %v1087 = phi i64 [ 0, %b263 ], [ %v1096, %b265 ]
  %v1088 = icmp slt i64 %v1087, %v1086
  br i1 %v1088, label %b265, label %b266
b265:
  %v1089 = mul i64 %v1087, 2
  %v1090 = add i64 %v1024, %v1089
  %v1091 = mul i64 %v1087, 768
  %v1092 = getelementptr inbounds float, ptr %v994, i64 %v1091
  %v1093 = mul i64 %v1090, 8
  %v1094 = add i64 %v1093, %v1062
  %v1095 = getelementptr inbounds float, ptr %v1008, i64 %v1094
  call void @outer_2x32(ptr %v1092, ptr %v73, i64 %v1023, ptr %v1095, i64 8)
  %v1096 = add nsw i64 %v1087, 1
  br label %b264
b266:
  %v1097 = add nsw i64 %v1062, 32
  br label %b258
b260:
  %v1098 = mul i64 %v1019, 8
  %v1099 = add i64 %v1098, 0
  %v1100 = getelementptr inbounds float, ptr %v993, i64 %v1099
  br label %b267
b267:
  %v1101 = phi i64 [ 0, %b260 ], [ %v1110, %b268 ]
  %v1102 = icmp slt i64 %v1101, %v1023
  br i1 %v1102, label %b268, label %b269
b268:
  %v1103 = mul i64 %v1101, 8
  %v1104 = getelementptr inbounds float, ptr %v1100, i64 %v1103
  %v1105 = mul i64 %v1101, 8
  %v1106 = getelementptr inbounds float, ptr %v73, i64 %v1105
  %v1107 = getelementptr inbounds float, ptr %v1104, i64 0
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = getelementptr inbounds float, ptr %v1106, i64 0
  store <8 x float> %v1108, ptr %v1109, align 4
  %v1110 = add nsw i64 %v1101, 1
  br label %b267
b269:
  %v1111 = sdiv i64 %v1028, 2
  br label %b270
b270:
  %v1112 = phi i64 [ 0, %b269 ], [ %v1121, %b271 ]
  %v1113 = icmp slt i64 %v1112, %v1111
  br i1 %v1113, label %b271, label %b272
b271:
  %v1114 = mul i64 %v1112, 2
  %v1115 = add i64 %v1024, %v1114
  %v1116 = mul i64 %v1112, 768
  %v1117 = getelementptr inbounds float, ptr %v994, i64 %v1116
  %v1118 = mul i64 %v1115, 8
  %v1119 = add i64 %v1118, 0
  %v1120 = getelementptr inbounds float, ptr %v1008, i64 %v1119
  call void @outer_2x8(ptr %v1117, ptr %v73, i64 %v1023, ptr %v1120, i64 8)
  %v1121 = add nsw i64 %v1112, 1
  br label %b270
b272:
  %v1122 = add nsw i64 %v1024, 64
  br label %b246
b248:
  %v1123 = add nsw i64 %v1019, 384
  br label %b243
b245:
  %v1124 = icmp sgt i64 %v3, 1
  br i1 %v1124, label %b273, label %b274
b273:
  %v1125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1126 = atomicrmw add ptr %v1125, i64 1 acq_rel
  %v1127 = mul i64 %v3, 10
  br label %b275
b275:
  %v1128 = load atomic i64, ptr %v1125 acquire, align 8
  %v1129 = icmp slt i64 %v1128, %v1127
  br i1 %v1129, label %b276, label %b277
b276:
  %v1130 = call i32 @sched_yield()
  br label %b275
b277:
  br label %b274
b274:
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
